// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- what gjs brings has no types
// @ts-nocheck

/**
 * The browser of the tests in WebKit, for gjs: windows of any size with a page in them, and no more.
 *
 * It keeps what it keeps in the folder that is its argument. What WebDriver has nothing for comes as
 * lines of JSON: see `Order` and `Notice` in application.ts. What consoles say is on stderr.
 */
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import Gtk from 'gi://Gtk?version=3.0';
import WebKit from 'gi://WebKit2?version=4.1';
import { programArgs } from 'system';

Gtk.init(null);
const [folder] = programArgs;
const context = new WebKit.WebContext({
  website_data_manager: new WebKit.WebsiteDataManager({
    base_data_directory: folder,
    base_cache_directory: folder,
  }),
});
context.set_preferred_languages(['en-US']);
context.set_automation_allowed(true);
context.connect('automation-started', (_, session) => {
  session.connect('create-web-view', () => open({ web_context: context }));
});
const views = new Map();

/** Opens a window, and gives the view in it. */
function open(origin, opener = null) {
  const view = new WebKit.WebView({
    ...origin,
    is_controlled_by_automation: true,
    settings: new WebKit.Settings({
      enable_write_console_messages_to_stdout: true,
      javascript_can_open_windows_automatically: true,
    }),
    user_content_manager: new WebKit.UserContentManager(),
  });
  const page = view.get_page_id();
  const window = new Gtk.Window({ default_width: 800, default_height: 600 });
  view.connect('resource-load-started', (_, resource, request) => {
    tell({ page, method: request.get_http_method() ?? 'GET', url: request.get_uri() });
  });
  view.connect('create', () => open({ related_view: view }, page));
  view.connect('close', () => window.destroy());
  views.set(page, view);
  window.add(view);
  window.show_all();
  window.present();
  tell({ opened: page, opener });
  return view;
}

function tell(notice) {
  print(JSON.stringify(notice));
}

async function obey({ page, script, edit, dark, picture }) {
  if (dark !== undefined) {
    Gtk.Settings.get_default().gtk_application_prefer_dark_theme = dark;
  }
  if (script !== undefined) {
    const { UserContentInjectedFrames: frames, UserScriptInjectionTime: times } = WebKit;
    const early = WebKit.UserScript.new(script, frames.ALL_FRAMES, times.START, null, null);
    views.get(page).get_user_content_manager().add_script(early);
  }
  if (edit !== undefined) views.get(page).execute_editing_command(edit);
  if (picture !== undefined) (await snapshot(views.get(page))).writeToPNG(picture);
  tell({ obeyed: true });
}

/** A picture of all that is in a view, also of what is to be scrolled to. */
function snapshot(view) {
  const { SnapshotRegion, SnapshotOptions } = WebKit;
  return new Promise((resolve) => {
    view.get_snapshot(SnapshotRegion.FULL_DOCUMENT, SnapshotOptions.NONE, null, (_, result) => {
      resolve(view.get_snapshot_finish(result));
    });
  });
}

const orders = new Gio.DataInputStream({ base_stream: Gio.UnixInputStream.new(0, false) });
function listen() {
  orders.read_line_async(GLib.PRIORITY_DEFAULT, null, (_, result) => {
    const [line] = orders.read_line_finish_utf8(result);
    if (line === null) {
      Gtk.main_quit();
    } else {
      void obey(JSON.parse(line));
      listen();
    }
  });
}
listen();
Gtk.main();

import type { Messages } from './messages.js';

/** The languages that have a chunk of their own; English is always there. */
const loaders = {
  ar: () => import('./locales/ar.js').then(({ ar }) => ar),
  bg: () => import('./locales/bg.js').then(({ bg }) => bg),
  bn: () => import('./locales/bn.js').then(({ bn }) => bn),
  ca: () => import('./locales/ca.js').then(({ ca }) => ca),
  cs: () => import('./locales/cs.js').then(({ cs }) => cs),
  da: () => import('./locales/da.js').then(({ da }) => da),
  de: () => import('./locales/de.js').then(({ de }) => de),
  el: () => import('./locales/el.js').then(({ el }) => el),
  es: () => import('./locales/es.js').then(({ es }) => es),
  'es-419': () => import('./locales/es-419.js').then(({ es419 }) => es419),
  et: () => import('./locales/et.js').then(({ et }) => et),
  eu: () => import('./locales/eu.js').then(({ eu }) => eu),
  fa: () => import('./locales/fa.js').then(({ fa }) => fa),
  fi: () => import('./locales/fi.js').then(({ fi }) => fi),
  fil: () => import('./locales/fil.js').then(({ fil }) => fil),
  fr: () => import('./locales/fr.js').then(({ fr }) => fr),
  'fr-CA': () => import('./locales/fr-CA.js').then(({ frCA }) => frCA),
  gl: () => import('./locales/gl.js').then(({ gl }) => gl),
  he: () => import('./locales/he.js').then(({ he }) => he),
  hi: () => import('./locales/hi.js').then(({ hi }) => hi),
  hr: () => import('./locales/hr.js').then(({ hr }) => hr),
  hu: () => import('./locales/hu.js').then(({ hu }) => hu),
  hy: () => import('./locales/hy.js').then(({ hy }) => hy),
  id: () => import('./locales/id.js').then(({ id }) => id),
  is: () => import('./locales/is.js').then(({ is }) => is),
  it: () => import('./locales/it.js').then(({ it }) => it),
  ja: () => import('./locales/ja.js').then(({ ja }) => ja),
  ka: () => import('./locales/ka.js').then(({ ka }) => ka),
  kk: () => import('./locales/kk.js').then(({ kk }) => kk),
  ko: () => import('./locales/ko.js').then(({ ko }) => ko),
  lt: () => import('./locales/lt.js').then(({ lt }) => lt),
  lv: () => import('./locales/lv.js').then(({ lv }) => lv),
  mk: () => import('./locales/mk.js').then(({ mk }) => mk),
  ms: () => import('./locales/ms.js').then(({ ms }) => ms),
  nb: () => import('./locales/nb.js').then(({ nb }) => nb),
  nl: () => import('./locales/nl.js').then(({ nl }) => nl),
  pl: () => import('./locales/pl.js').then(({ pl }) => pl),
  pt: () => import('./locales/pt.js').then(({ pt }) => pt),
  'pt-BR': () => import('./locales/pt-BR.js').then(({ ptBR }) => ptBR),
  ro: () => import('./locales/ro.js').then(({ ro }) => ro),
  ru: () => import('./locales/ru.js').then(({ ru }) => ru),
  sk: () => import('./locales/sk.js').then(({ sk }) => sk),
  sl: () => import('./locales/sl.js').then(({ sl }) => sl),
  sq: () => import('./locales/sq.js').then(({ sq }) => sq),
  sr: () => import('./locales/sr.js').then(({ sr }) => sr),
  sv: () => import('./locales/sv.js').then(({ sv }) => sv),
  sw: () => import('./locales/sw.js').then(({ sw }) => sw),
  ta: () => import('./locales/ta.js').then(({ ta }) => ta),
  th: () => import('./locales/th.js').then(({ th }) => th),
  tr: () => import('./locales/tr.js').then(({ tr }) => tr),
  uk: () => import('./locales/uk.js').then(({ uk }) => uk),
  ur: () => import('./locales/ur.js').then(({ ur }) => ur),
  vi: () => import('./locales/vi.js').then(({ vi }) => vi),
  'zh-Hans': () => import('./locales/zh-Hans.js').then(({ zhHans }) => zhHans),
  'zh-Hant': () => import('./locales/zh-Hant.js').then(({ zhHant }) => zhHant),
} satisfies Record<string, () => Promise<Messages>>;

/** Their BCP 47 tags. */
export const tags: readonly string[] = Object.keys(loaders);

/**
 * Loads the texts of one of {@link tags}.
 *
 * @throws where its chunk cannot be had
 */
export function load(tag: string): Promise<Messages> {
  return loaders[tag as keyof typeof loaders]();
}

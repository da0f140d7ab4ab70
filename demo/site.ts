/** The tenant that the page logs in at. */
export interface Site {
  /** The attributes that lead the widget to the tenant. */
  attributes: Readonly<Record<string, string>>;
  /** Origin of the demo tenant, which has an inbox and takes faults; `null` for a real tenant. */
  demoTenant: string | null;
}

/** Written into the page by the server. */
declare const SITE: Site;

export const site = SITE;

interface ImportMetaEnv {
  /** Where the tenant's endpoints live. */
  readonly VITE_TENANT_URL: string;
  /** The application's client id at the tenant. */
  readonly VITE_CLIENT_ID: string;
}

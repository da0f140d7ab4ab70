/** Of the cookie, and of the field that has to be the same. */
const csrfName = 'passwordless_csrf_token';

/** Seconds: the form follows at once. */
const csrfLifetime = 60;

/** What is posted of a tenant's answer. */
const fields = [
  'id_token',
  'access_token',
  'refresh_token',
  'token_type',
  'expires_in',
  'scope',
  'code',
];

/**
 * Takes the visitor to `uri` with the tokens in a form, and with the same random text in a cookie and
 * in a field: no other site can set the cookie, so the server knows that the form is of its own page
 * (OWASP, Cross-Site Request Forgery Prevention, "Double-Submit Cookie").
 *
 * @param token - the random text
 */
export function postForm(
  uri: string,
  response: Readonly<Record<string, unknown>>,
  token: string,
): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = uri;
  form.acceptCharset = 'utf-8';
  // Filled in as it is sent: no token is ever in the page.
  form.addEventListener('formdata', ({ formData }) => {
    for (const name of fields) {
      const value = response[name];
      if (typeof value === 'string' || typeof value === 'number') formData.set(name, `${value}`);
    }
    formData.set(csrfName, token);
  });
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${csrfName}=${token}; Path=/; Max-Age=${csrfLifetime}; SameSite=Strict${secure}`;
  document.body.append(form);
  form.submit();
  form.remove();
}

/** What TypeScript does not know of the WebOTP API. */
interface OtpCredential extends Credential {
  code: string;
}

/**
 * The code of an SMS that names this site, as the browser reads it out of the message (WebOTP API).
 *
 * @throws where the visitor says no, the browser cannot, or `signal` is aborted
 */
export async function receiveCode(signal: AbortSignal): Promise<string> {
  const options = { otp: { transport: ['sms'] }, signal };
  const credential = await navigator.credentials.get(options);
  return (credential as OtpCredential | null)?.code ?? '';
}

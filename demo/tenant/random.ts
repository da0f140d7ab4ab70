/** Random decimal digits, each as likely as the next. */
export function randomDigits(length: number): string {
  let digits = '';
  while (digits.length < length) {
    const byte = crypto.getRandomValues(new Uint8Array(1))[0] ?? 255;
    // 250 and above would make the digits 0 to 5 more likely.
    if (byte < 250) digits += String(byte % 10);
  }
  return digits;
}

/** Random hexadecimal text, two characters a byte. */
export function randomHex(bytes: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

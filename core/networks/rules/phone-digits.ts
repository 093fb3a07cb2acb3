/** The digits of a number in international form (E.164: at most 15), or null. A leading 0 is national: nobody abroad reaches it. */
export function readPhoneDigits(text: string): string | null {
  const digits = text.replace(/^\+|^00/, '').replace(/[\s().\-/]/g, '');
  return /^[1-9]\d{6,14}$/.test(digits) ? digits : null;
}

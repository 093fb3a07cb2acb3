/**
 * Text as it was before Facebook and Instagram wrote every byte of its UTF-8 as a character of its own: `JosÃ©` is `José`.
 * What cannot have come about that way stays as it is.
 */
export function repairText(text: string): string {
  if (!/[\x80-\xff]/.test(text) || /[\u0100-\uffff]/.test(text)) return text;
  const bytes = text.replace(/[^]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(bytes);
  } catch {
    return text;
  }
}

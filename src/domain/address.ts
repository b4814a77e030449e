/** Whether a text is an e-mail address, as far as its shape tells: something, an @, and something. */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text.trim());
}

/**
 * Whether a key of somebody's handles or accounts is a platform's: its name, or that of a second one which
 * they have there, as `slack-2`.
 */
export function isKeyOf(key: string, platform: string): boolean {
  if (key === platform) return true;
  return key.startsWith(`${platform}-`) && /^\d+$/.test(key.slice(platform.length + 1));
}

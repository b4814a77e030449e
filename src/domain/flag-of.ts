/** The flag that says what a key of a file holds: `--at-least`. */
export function flagOf(key: string): string {
  return `--${key.replaceAll('_', '-')}`;
}

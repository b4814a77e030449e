/** Digits in groups of three, and decimals, as `readings` takes them: the separators are captured. */
const GROUPED = /^[1-9]\d{0,2}([.,'’ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/u;
const DECIMAL = /^\d+([.,])\d+$/;

/**
 * A number in the way in which another is written in a sentence: `1.200` makes 3400 `3.400`, `4,5`
 * makes 4.8 `4,8`, `+5` makes 8 `+8`, and `five` makes 8 `8`. Undefined where a number has too many
 * digits to be written plainly.
 */
export function writtenLike(number: number, written: string): string | undefined {
  const digits = String(Math.abs(number));
  if (/e/.test(digits)) return undefined;
  const { group, point } = separatorsOf(written.replace(/^[-−+]/, ''));
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, () => group);
  return signOf(number, written) + (fraction === undefined ? grouped : grouped + point + fraction);
}

function separatorsOf(digits: string): { readonly group: string; readonly point: string } {
  const [isGrouped, group = '', behind] = GROUPED.exec(digits) ?? [];
  if (isGrouped !== undefined) return { group, point: behind ?? (group === '.' ? ',' : '.') };
  return { group: '', point: DECIMAL.exec(digits)?.[1] ?? '.' };
}

function signOf(number: number, written: string): string {
  if (number < 0) return written.startsWith('−') ? '−' : '-';
  return written.startsWith('+') ? '+' : '';
}

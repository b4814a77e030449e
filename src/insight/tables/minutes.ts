/** A number with its unit: `19m`, `1 hr`, `2 godz.`, `26 sek.` */
const PART = /(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?/gi;

/** How many minutes each unit has, by how it begins in the languages that meeting tools write. */
const UNITS: readonly (readonly [begins: RegExp, minutes: number])[] = [
  [/^(?:h|g|st)/i, 60],
  [/^m/i, 1],
  [/^s/i, 1 / 60],
];

/**
 * How long somebody stayed, in minutes, as meeting tools write it: `19m 26s`, `1 hr 2 min`, `1:17:26`
 * (hours, minutes, seconds) or `77`.
 * @returns undefined where it is no length of time
 */
export function minutesOf(cell: string): number | undefined {
  const text = cell.trim();
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return number(text);
  const [, hours, minutes, seconds] = /^(\d{1,3}):(\d{2}):(\d{2})$/.exec(text) ?? [];
  if (hours !== undefined) return Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  if (text.replace(PART, '').replace(/[\s,]/g, '') !== '') return undefined;
  let sum: number | undefined;
  for (const [, amount = '', unit = ''] of text.matchAll(PART)) {
    const size = UNITS.find(([begins]) => begins.test(unit))?.[1];
    if (size === undefined) return undefined;
    sum = (sum ?? 0) + number(amount) * size;
  }
  return sum;
}

function number(text: string): number {
  return Number(text.replace(',', '.'));
}

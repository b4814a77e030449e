import type { WishedValue, Wishes } from '../domain/wishes.ts';
import { widthOf } from '../terminal/width.ts';

/** What the keys of a file say now. */
export type SaidNow = Readonly<Record<string, WishedValue>>;

const LONGEST_LINE = 76;

/**
 * What will change, a key after another: `owner: ana → ben`, on two lines where one is too long.
 * @param now what is there; null where nothing is
 */
export function wishLines(now: SaidNow, wishes: Wishes): readonly string[] {
  return Object.entries(wishes).flatMap(([key, wish]) => {
    const [was, is] = [shown(now[key]), shown(wish)];
    const line = `    ${key}: ${was} → ${is}`;
    return widthOf(line) <= LONGEST_LINE ? [line] : [`    ${key}: ${was}`, `      → ${is}`];
  });
}

function shown(value: WishedValue | undefined): string {
  const text = Array.isArray(value) ? value.join(' · ') : String(value ?? '');
  return text === '' ? 'nothing' : text.trim().replace(/\s+/g, ' ');
}

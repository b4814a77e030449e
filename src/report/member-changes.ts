import type { MemberFile } from '../domain/member.ts';
import { visible } from '../terminal/escape.ts';
import { cut, widthOf } from '../terminal/width.ts';
import { oneLine } from './record-text.ts';

/**
 * What changed on somebody's line, a key after another: `status: active → quiet`, on two lines where one
 * is too long. The line itself is longer than a screen is wide.
 * @param columns how wide a line may be
 */
export function memberChangeLines(
  before: MemberFile,
  after: MemberFile,
  columns: number,
): readonly string[] {
  const [was, is]: Readonly<Record<string, unknown>>[] = [before, after];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [old, young] = [shown(was?.[key]), shown(is?.[key])];
    if (old === young) return [];
    const line = `  ${key}: ${old} → ${young}`;
    const lines = widthOf(line) <= columns ? [line] : [`  ${key}: ${old}`, `    → ${young}`];
    return lines.map((one) => cut(visible(one), columns));
  });
}

function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.join(' · ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([platform, name]) => `${platform}=${name}`)
      .join(' · ');
  return oneLine(String(value));
}

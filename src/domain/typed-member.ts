import { isAddress } from './address.ts';
import { type CivilDate, parseCivilDate } from './civil-date.ts';
import { keyProblem } from './id-as-key.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';
import { readLine } from './typed-line.ts';

/** What people type about somebody of the roster. */

/** Reads an e-mail address: no more of it is checked than that it could be one. */
export function readEmail(typed: string): Parsed<string> {
  const line = readLine(typed);
  if (!line.ok || isAddress(line.value)) return line;
  return notUnderstood(`"${line.value}" is no e-mail address`, 'Write one such as ana@example.org');
}

/** What somebody goes by on a platform. */
export interface Handle {
  /** In small letters: `slack`. */
  readonly platform: string;
  /** Null where it is to be taken out. */
  readonly name: string | null;
}

/** Reads `slack=ana`; `slack=` says that it is to be taken out. */
export function readHandle(typed: string): Parsed<Handle> {
  const [, before = '', after = ''] = /^([^=:]+)[=:](.*)$/s.exec(typed.trim()) ?? [];
  const platform = before.trim().toLowerCase().replace(/\s+/g, '-');
  if (keyProblem(platform) !== undefined)
    return notUnderstood(
      `"${typed.trim()}" does not say a platform and a name`,
      'Write them as slack=ana',
    );
  if (after.trim() === '') return understood({ platform, name: null });
  const name = readLine(after);
  return name.ok ? understood({ platform, name: name.value }) : name;
}

/** Reads a day: `2026-10-05`. */
export function readDay(typed: string): Parsed<CivilDate> {
  const day = parseCivilDate(typed.trim());
  return day
    ? understood(day)
    : notUnderstood(
        `the calendar has no day "${typed.trim()}"`,
        'Write a day as year-month-day: 2026-10-05',
      );
}

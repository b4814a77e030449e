import { type CivilDate, shortDate } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { namesText } from '../../domain/names-text.ts';
import { counted } from '../../domain/number-text.ts';
import type { AskNow } from '../../insight/asks-now.ts';
import { oneLine } from '../record-text.ts';

/** How an ask is told wherever one is. The texts are not yet safe to print. */

/** What is asked: its few words, else its note, and what it takes. */
export function askedText({ says: { about, skills }, note }: Happening): string {
  const what = typeof about === 'string' ? oneLine(about) : oneLine(note ?? '');
  const list: readonly unknown[] = Array.isArray(skills) ? skills : [];
  const takes = list.filter((one) => typeof one === 'string');
  return takes.length === 0 ? what : `${what} (takes ${takes.join(', ')})`;
}

/** `Ben Sample asks: Which chart for shares? (takes Charts, R)`. */
export function askTitle(ask: Happening, nameOf: (id: string) => string): string {
  const names = ask.members.map(nameOf);
  if (names.length === 0) return askedText(ask);
  return `${namesText(names)} ${names.length === 1 ? 'asks' : 'ask'}: ${askedText(ask)}`;
}

/** `open for 18 days`, `answered on 12 Nov`, `closed on 24 Nov`. */
export function openText({ state, since, openFor }: AskNow, asOf: CivilDate): string {
  if (state === 'open')
    return openFor === 0 ? 'asked today' : `open for ${counted(openFor, 'day')}`;
  return `${state} on ${since === null ? '' : shortDate(since, asOf)}`;
}

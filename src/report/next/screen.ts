import { longDate } from '../../domain/civil-date.ts';
import type { Finding } from '../../domain/finding.ts';
import { flagToType } from '../../domain/to-type.ts';
import type { AdviceItem } from '../../insight/next/item.ts';
import { listed } from '../../insight/resolve.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, listed as inLines, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { padStart } from '../../terminal/width.ts';
import { comingText } from './coming-text.ts';
import type { NextModel } from './model.ts';
import { itemFacts, ORDER_TEXT, whyText } from './why-text.ts';

/** More files than this are counted, not named. */
const MOST_FILES = 3;

/** How much is said of each item: what to do, or also why it stands where it does. */
export type Telling = 'short' | 'why';

/** What needs the facilitators now: a number, what and why, and the command that does it. */
export function renderNext(model: NextModel, telling: Telling, screen: Screen): string {
  const { items } = model;
  return [
    `${screen.paint.strong('This week')}, ${longDate(model.asOf)}`,
    ...personLines(model, screen),
    ...unreadLines(model.unread, screen),
    ...(items.length === 0 ? nothingLines(model, screen) : ['']),
    ...items.flatMap((item, index) => [
      ...itemLines(item, { number: index + 1, of: items.length }, screen),
      ...(telling === 'why' ? whyLines(model, index, screen) : []),
    ]),
    ...footLines(model, telling, screen),
  ].join('\n');
}

function personLines({ person }: NextModel, { width }: Screen): readonly string[] {
  if (person === null) return [];
  const shown = `For ${person.name}: what they look after, and what nobody does`;
  if (person.known === null) return indented(visible(shown), 0, width);
  const known =
    person.known.length === 0
      ? 'nobody looks after anything yet'
      : `what there is belongs to ${listed(person.known)}`;
  const says = `Nothing is said to be ${person.name}’s: ${known}. Shown is what nobody looks after`;
  return indented(visible(says), 0, width);
}

/** What a file that cannot be read says is in none of this: mending it comes first. */
function unreadLines(unread: readonly Finding[], screen: Screen): readonly string[] {
  if (unread.length === 0) return [];
  const { width, paint } = screen;
  const more = unread.length - MOST_FILES;
  const lines = unread
    .slice(0, MOST_FILES)
    .flatMap(({ place, message }) =>
      indented(visible(`${place.file} cannot be used: ${message}`), 2, width),
    );
  const [first = '', ...others] = lines;
  return [
    '',
    paint.warn(`▲ ${first.slice(2)}`),
    ...others.map(paint.warn),
    ...(more > 0 ? [`  and ${more} more`] : []),
    `  ${typed('check', screen)}`,
  ];
}

function nothingLines({ comesNext, unread }: NextModel, screen: Screen): readonly string[] {
  const isAllRead = unread.length === 0 && comesNext !== null;
  const nothing = `Nothing needs you now${isAllRead ? '' : ', as far as can be read'}.`;
  // Where a file was passed over for its name alone, nothing above has named the command.
  if (comesNext === null)
    return ['', nothing, ...(unread.length > 0 ? [] : [`  ${typed('check', screen)}`])];
  return ['', nothing, ...indented(visible(comingText(comesNext)), 0, screen.width)];
}

function itemLines(
  { reason, command }: AdviceItem,
  { number, of }: { readonly number: number; readonly of: number },
  screen: Screen,
): readonly string[] {
  const indent = indentOf(of);
  const [first = '', ...others] = indented(visible(reason), indent, screen.width);
  return [
    `${padStart(String(number), indent - GAP)}${' '.repeat(GAP)}${first.slice(indent)}`,
    ...others,
    ' '.repeat(indent) + typed(command, screen),
  ];
}

function whyLines(model: NextModel, index: number, screen: Screen): readonly string[] {
  const item = model.items[index];
  if (!item) return [];
  const indent = indentOf(model.items.length);
  const facts = itemFacts(item).map(visible);
  return [
    ...indented(visible(whyText(model, index)), indent, screen.width),
    ...inLines(facts, { indent, columns: screen.width }),
  ].map(screen.paint.dim);
}

/** Between a number and its text. */
const GAP = 2;

/** Room for the largest number, and the gap. */
function indentOf(items: number): number {
  return String(items).length + GAP;
}

function footLines(
  { items, more, person }: NextModel,
  telling: Telling,
  screen: Screen,
): readonly string[] {
  if (items.length === 0) return [];
  const whose = flagToType('--for', person?.name ?? null);
  const again = (...flags: readonly string[]) =>
    typed(['next', ...whose, ...flags].join(' '), screen);
  const moreLines = more > 0 ? [`${more} more: ${again('-n', String(items.length + more))}`] : [];
  if (telling === 'short')
    return ['', ...moreLines, `Why, and how to put one off: ${again('--why')}`];
  return [
    '',
    ...moreLines,
    ...indented(ORDER_TEXT, 0, screen.width),
    `Not now:     ${typed('next --snooze ID --until friday', screen)}`,
    `Done:        ${typed('next --done ID --note "…"', screen)}`,
    `Never again: ${typed('next --never ID', screen)}`,
  ];
}

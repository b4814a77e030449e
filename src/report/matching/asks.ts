import { shortDate } from '../../domain/civil-date.ts';
import { namesText } from '../../domain/names-text.ts';
import { counted } from '../../domain/number-text.ts';
import type { AskNow } from '../../insight/asks-now.ts';
import { shortId } from '../../insight/resolve-record.ts';
import { visible } from '../../terminal/escape.ts';
import { typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { tableText } from '../../terminal/table.ts';
import { cut } from '../../terminal/width.ts';
import { prettyJson } from '../pretty-json.ts';
import type { AnswerersModel } from './answerers.ts';
import { askedText, openText } from './ask-text.ts';

/** What is shown of a community's asks. */
export interface AsksModel extends Pick<AnswerersModel, 'asOf' | 'nameOf'> {
  /** The oldest first. */
  readonly asks: readonly AskNow[];
  /** How many more there are, answered or closed, where these are left out. */
  readonly leftOut: number;
}

/** A table of more rows would take a second to draw, and nobody reads it. */
const MOST_ROWS = 500;
const WIDEST_WHO = 22;

/** The asks, a row each, the oldest first. */
export function renderAsks({ asks, leftOut, asOf, nameOf }: AsksModel, screen: Screen): string {
  if (asks.length === 0) return nothing(leftOut, screen);
  const columns = [
    { head: 'Asked' },
    { head: 'Is' },
    { head: 'By' },
    { head: 'For', gives: true },
    { head: 'Id' },
  ] as const;
  const rows = asks
    .slice(0, MOST_ROWS)
    .map((now) => [
      shortDate(now.ask.on, asOf),
      openText(now, asOf),
      cut(visible(namesText(now.ask.members.map(nameOf), 2)), WIDEST_WHO),
      visible(askedText(now.ask)),
      visible(shortId(now.ask)),
    ]);
  return [tableText({ columns, rows }, screen), ...foot(asks, leftOut, screen)].join('\n');
}

function foot(asks: readonly AskNow[], leftOut: number, screen: Screen): readonly string[] {
  const more = asks.length - MOST_ROWS;
  const open = asks.find(({ state, ask }) => state === 'open' && ask.id !== null);
  const lines = [
    ...(more > 0 ? [`${counted(more, 'later ask')} not shown: --json has all`] : []),
    ...(leftOut > 0 ? [`${leftOut} answered or closed not shown: --all`] : []),
  ];
  return [
    ...(lines.length > 0 ? ['', ...lines] : []),
    ...(open ? ['', `Who could answer: ${typed(`match ask ${shortId(open.ask)}`, screen)}`] : []),
  ];
}

function nothing(leftOut: number, screen: Screen): string {
  if (leftOut > 0) return `No ask is open. ${leftOut} answered or closed: --all`;
  return ['Nobody has asked for anything yet.', '', 'Next', `  ${typed('ask add', screen)}`].join(
    '\n',
  );
}

/** The asks for machines: `{as_of, asks: [{id, on, state, …}]}`. */
export function asksJson({ asks, asOf, nameOf }: AsksModel): string {
  return prettyJson({ as_of: asOf, asks: asks.map((one) => askFields(one, nameOf)) });
}

/** One ask for machines. */
export function askFields(
  { ask, state, since, openFor, answers }: AskNow,
  nameOf: (id: string) => string,
) {
  const { id, on, members, says, note, by, place } = ask;
  return {
    id,
    on,
    state,
    since,
    days_open: openFor,
    members,
    names: members.map(nameOf),
    about: says.about ?? null,
    skills: says.skills ?? [],
    note,
    by,
    answers: answers.map((one) => one.id),
    file: place.file,
    line: place.line ?? null,
  };
}

import { type CivilDate, longDate } from '../../domain/civil-date.ts';
import type { AskNow } from '../../insight/asks-now.ts';
import type { Answerer, Suits } from '../../insight/matching/who-answers.ts';
import { personName } from '../../insight/person-name.ts';
import { shortId } from '../../insight/resolve-record.ts';
import { visible } from '../../terminal/escape.ts';
import { adviceLines, indented, spread, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { askTitle, openText } from './ask-text.ts';
import { calledAmong } from './called.ts';
import { latelyClauses, sentence, thingsText } from './reasons.ts';

/** Who could answer an ask. */
export interface AnswerersModel {
  readonly asOf: CivilDate;
  readonly now: AskNow;
  readonly answerers: readonly Answerer[];
  /** How many are shown. */
  readonly most: number;
  /** What somebody is called, by their id. */
  readonly nameOf: (id: string) => string;
}

const INDENT = 2;

/** An ask, who could answer it and why, and how an answer is recorded. */
export function renderAnswerers(model: AnswerersModel, screen: Screen): string {
  const { now, answerers, most, asOf, nameOf } = model;
  const head = [
    ...spread('Who could answer', longDate(asOf), screen.width),
    ...indented(visible(`${askTitle(now.ask, nameOf)}: ${openText(now, asOf)}`), 0, screen.width),
  ];
  if (now.state === 'closed') return head.join('\n');
  if (answerers.length === 0) return [...head, '', ...nobodyLines(now, screen)].join('\n');
  return [
    ...head,
    ...answerers.slice(0, most).flatMap((one) => ['', ...linesOf(one, model, screen)]),
    ...moreLines(model, screen),
  ].join('\n');
}

function linesOf(
  { seat, why }: Answerer,
  { now, asOf }: AnswerersModel,
  screen: Screen,
): readonly string[] {
  const { member } = seat.profile;
  const told = { asOf, nameOf: calledAmong([member]) };
  const text = [sentence(whyClauses(why)), sentence(latelyClauses([seat], told))].filter(Boolean);
  return [
    ...indented(visible(personName(member)), 0, screen.width).map(screen.paint.strong),
    ...indented(visible(text.join(' ')), INDENT, screen.width),
    `${' '.repeat(INDENT)}${typed(answerCommand(member.id, now), screen)}`,
  ];
}

/** What suits, a clause for each way in which it does. */
function whyClauses(why: readonly Suits[]): readonly string[] {
  const ways = [...new Set(why.map(({ how }) => how))];
  return ways.map((how) => {
    const things = why.flatMap((one) => (one.how === how ? [one.text] : []));
    return `${how} ${thingsText(things)}`;
  });
}

/** The command that records that somebody answered, without the `cop` in front. */
export function answerCommand(member: string, { ask }: AskNow): string {
  return `log answer ${member} --ask ${shortId(ask)}`;
}

function moreLines({ now, answerers, most }: AnswerersModel, screen: Screen): readonly string[] {
  const all = answerers.length;
  if (all <= most) return [];
  return [
    '',
    `And ${all - most} more: ${typed(`match ask ${shortId(now.ask)} -n ${all}`, screen)}`,
  ];
}

function nobodyLines({ ask }: AskNow, screen: Screen): readonly string[] {
  const text =
    'There is too little to go on: no profile says that it suits this. Ask everybody, or say in other words what it takes';
  return adviceLines(text, `log correct ${shortId(ask)} --skills "…"`, { indent: 0, screen });
}

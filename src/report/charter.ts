import type { Charter } from '../domain/charter.ts';
import { longDate } from '../domain/civil-date.ts';
import { CHARTER_FILE } from '../domain/layout.ts';
import { visible } from '../terminal/escape.ts';
import { adviceLines, indented } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { padEnd } from '../terminal/width.ts';
import { prettyJson } from './pretty-json.ts';

const UNANSWERED = 'not answered yet';
const COLUMN = 'Looked at again'.length + 2;

/** The charter, question by question, with what nobody has answered yet. */
export function renderCharter(charter: Charter, screen: Screen): string {
  const answers = answersOf(charter);
  const open = answers.filter(([, answer]) => answer === null).length;
  const remedy = open === 1 ? 'Answer the one that is open' : `Answer the ${open} that are open`;
  return [
    ...indented(visible(charter.name), 0, screen.width).map(screen.paint.strong),
    '',
    ...answers.flatMap(([title, answer]) => answerLines(title, answer, screen)),
    '',
    ...(open === 0 ? [] : [...adviceLines(remedy, 'charter edit', { indent: 0, screen }), '']),
    screen.paint.dim(CHARTER_FILE),
  ].join('\n');
}

/** The charter for machines: `{name, members: {now, hoped_for}, …}`; null where nothing is said. */
export function charterJson(charter: Charter): string {
  const { name, members, domain, practice, sponsor, scope, facilitators, meets } = charter;
  return prettyJson({
    name,
    members: { now: members.now, hoped_for: members.hopedFor },
    domain,
    practice,
    sponsor,
    scope,
    facilitators,
    meets,
    review_on: charter.reviewOn,
    file: CHARTER_FILE,
  });
}

type Answer = readonly [title: string, answer: string | null];

function answersOf(charter: Charter): readonly Answer[] {
  const { members, facilitators, reviewOn } = charter;
  return [
    ['Members now', members.now],
    ['Hoped for', members.hopedFor],
    ['Domain', charter.domain],
    ['Practice', charter.practice],
    ['Sponsor', charter.sponsor],
    ['Scope', charter.scope],
    ['Facilitators', facilitators.length === 0 ? null : facilitators.join(', ')],
    ['Meets', charter.meets],
    ['Looked at again', reviewOn && longDate(reviewOn)],
  ];
}

function answerLines(title: string, answer: string | null, { width, paint }: Screen): string[] {
  const indent = 2 + COLUMN;
  const [first = '', ...others] = (answer ?? UNANSWERED)
    .trim()
    .split(/\r?\n/)
    .flatMap((line) => indented(visible(line), indent, width))
    .map((line) => line.slice(indent));
  const head = `  ${paint.dim(padEnd(title, COLUMN))}`;
  return [
    head + (answer === null ? paint.warn(first) : first),
    ...others.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)),
  ];
}

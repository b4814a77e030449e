import { parseQuarter } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { nearest } from '../../domain/nearest.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import { STRANDS } from '../../domain/strand.ts';
import { sessionsOf } from '../experiences/sessions.ts';
import { type Answer, answersIn, matterOf } from '../next/answers.ts';
import { RULES, ruleNameIn, type Subject } from '../next/rules.ts';
import { keyResultsByReference } from '../references.ts';
import { shortId, shortOf } from '../resolve-record.ts';

/**
 * Answers to advice that no rule gives, or about something that is gone: they keep nothing away. A snooze
 * that is over, and what was done, did their work, whatever became of what they are about.
 * @param standing the records that stand, in order
 * @param today the day that it is, or the later one that was asked about
 */
export function adviceAnswers(
  standing: readonly LogRecord[],
  community: Community,
  today: CivilDate,
): readonly FileProblem[] {
  const answers = answersIn(standing).filter(({ until }) => until === null || until > today);
  if (answers.length === 0) return [];
  const isThere = subjectsIn(community, standing);
  return answers.flatMap((answer) => {
    const row = RULES.find(({ name }) => name === ruleNameIn(answer.advice));
    if (!row) return [unknownRule(answer)];
    const subject = matterOf(answer.advice).slice(row.name.length + 1);
    if (answer.answer === 'done' || isThere[row.subject](subject)) return [];
    return [subjectGone(answer, WORDS[row.subject], subject)];
  });
}

/** By what an id is about, whether a community has it; what may stand in a file that cannot be read is there. */
function subjectsIn(
  community: Community,
  standing: readonly LogRecord[],
): Readonly<Record<Subject, (subject: string) => boolean>> {
  const { goals, personas, practices, records, unread } = community;
  const keyResults = keyResultsByReference(community);
  const goalIds = new Set([...goals, ...unread.goals].map(({ id }) => id));
  const unreadGoals = new Set(unread.goals.map(({ id }) => id));
  const held = standing.filter(isHappening).filter(({ type }) => type === 'experience');
  const sessions = new Set(sessionsOf(held).map(({ key }) => key));
  const isLogUnread = unread.log.length > 0;
  return {
    nothing: () => true,
    goal: (subject) => goalIds.has(subject),
    'key-result': (subject) =>
      keyResults.has(subject) || unreadGoals.has(subject.split('/')[0] ?? ''),
    persona: (subject) =>
      personas.some(({ id }) => id === subject) || unread.personas.includes(subject),
    ask: (subject) =>
      isLogUnread || records.some((one) => one.type === 'ask' && endOfId(one) === subject),
    experience: (subject) => isLogUnread || sessions.has(subject),
    practice: (subject) => unread.practices || practices.some(({ id }) => id === subject),
    strand: (subject) => STRANDS.some((one) => one === subject),
    quarter: (subject) => parseQuarter(subject) !== undefined,
  };
}

/** In small letters, as it stands in the id of advice. */
function endOfId({ id }: LogRecord): string | undefined {
  return id === null ? undefined : shortOf(id).toLowerCase();
}

const WORDS: Readonly<Record<Subject, string>> = {
  nothing: 'matter',
  goal: 'goal',
  'key-result': 'key result',
  persona: 'persona',
  ask: 'ask',
  experience: 'experience',
  practice: 'practice',
  strand: 'strand',
  quarter: 'quarter',
};

function unknownRule(answer: Answer): FileProblem {
  const name = ruleNameIn(answer.advice);
  const meant = nearest(
    name,
    RULES.map((one) => one.name),
  );
  return problem(
    answer,
    `no advice has an id that begins with "${name}", so this keeps none away`,
    meant === undefined ? 'Take it back' : `If ${meant} was meant, answer again; take this back`,
  );
}

function subjectGone(answer: Answer, what: string, subject: string): FileProblem {
  return problem(
    answer,
    `there is no ${what} ${subject} any more, so this keeps no advice away`,
    'If it was renamed, answer again under its new name; take this back',
  );
}

function problem({ record }: Answer, message: string, remedy: string): FileProblem {
  const { place } = record;
  return {
    code: 'record/unknown-advice',
    file: place.file,
    place,
    path: ['advice'],
    at: 'value',
    message,
    remedy,
    ...(record.id === null ? {} : { command: `log withdraw ${shortId(record)}` }),
  };
}

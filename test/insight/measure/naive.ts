import { addDays, type CivilDate, daysBetween } from '../../../src/domain/civil-date.ts';
import type { Happening } from '../../../src/domain/happening.ts';
import type {
  Condition,
  Counted,
  Definition,
  Plain,
  Source,
  Test,
} from '../../../src/domain/measure.ts';
import type { Member } from '../../../src/domain/member.ts';

/**
 * What a measure gives at the end of a day, worked out anew from its definition: of each thing that is
 * there by then, everything is looked up in all records. Slow, and as plain as can be.
 */
export interface Log {
  /** Those that stand; the first of two answers comes first. */
  readonly records: readonly Happening[];
  readonly members: readonly Member[];
  readonly from: CivilDate;
  readonly day: CivilDate;
}

export function naively(definition: Definition, log: Log): number | null {
  if (definition.way === 'share') {
    const [of, over] = [counted(definition.of, log), counted(definition.over, log)];
    return over === 0 ? null : (of / over) * 100;
  }
  if (definition.way === 'count' || definition.way === 'distinct') return counted(definition, log);
  const numbers = things(definition, log)
    .flatMap((one) => valuesOf(one, definition.of, definition.source, log))
    .filter((one) => typeof one === 'number')
    .sort((a, b) => a - b);
  if (numbers.length === 0) return null;
  if (definition.way === 'average') return numbers.reduce((a, b) => a + b, 0) / numbers.length;
  const half = numbers.length / 2;
  const [low = 0, high = 0] = [numbers[Math.ceil(half) - 1], numbers[Math.floor(half)]];
  return (low + high) / 2;
}

function counted(definition: Counted, log: Log): number {
  const all = things(definition, log);
  if (definition.way === 'count') return all.length;
  return new Set(all.flatMap((one) => valuesOf(one, definition.of, definition.source, log))).size;
}

type Thing = Happening | Member;

function inWindow({ records, from, day }: Log): readonly Happening[] {
  return records.filter(({ on }) => on >= from && on <= day);
}

function things({ source, where }: { source: Source; where: readonly Condition[] }, log: Log) {
  const type = source.kind === 'records' ? source.type : 'response';
  const all: readonly Thing[] =
    source.kind === 'members'
      ? people(log).filter(
          ({ joined, status }) =>
            (joined === null || joined <= log.day) &&
            (where.some(({ field }) => field === 'status') || ['active', 'quiet'].includes(status)),
        )
      : inWindow(log).filter((one) => one.type === type);
  return all.filter((one) =>
    where.every(({ field, test }) => passes(valuesOf(one, field, source, log), test, log)),
  );
}

function passes(values: readonly Plain[], test: Test, { from }: Log): boolean {
  const has = (fits: (one: Plain) => boolean) => values.some(fits);
  switch (test.kind) {
    case 'equals':
      return has((one) => one === test.value);
    case 'in':
      return has((one) => test.values.includes(one));
    case 'holds':
      return has((one) => one === test.value);
    case 'at-least':
      return has((one) => typeof one === 'number' && one >= test.value);
    case 'at-most':
      return has((one) => typeof one === 'number' && one <= test.value);
    case 'has':
      return values.length > 0 === test.something;
    case 'since':
      return has((one) => String(one) >= (test.day === 'start' ? from : test.day));
  }
}

function people({ members }: Log): readonly Member[] {
  return members.filter(({ sameAs }) => sameAs === null);
}

function whoIs(id: string, { members }: Log): string {
  const one = members.find((other) => other.id === id);
  return one?.sameAs ?? id;
}

function named(record: Happening, log: Log): readonly string[] {
  return [...new Set(record.members.map((id) => whoIs(id, log)))];
}

function valuesOf(thing: Thing, field: string, source: Source, log: Log): readonly Plain[] {
  if ('says' in thing) return ofRecord(thing, field, source, log);
  return ofMember(thing, field, log);
}

function ofMember(member: Member, field: string, log: Log): readonly Plain[] {
  const naming = (type: string) =>
    inWindow(log).filter((one) => one.type === type && named(one, log).includes(member.id));
  switch (field) {
    case 'introductions':
      return [naming('introduction').length];
    case 'contributions':
      return [naming('contribution').length];
    case 'attended': {
      const came = naming('attendance').map(({ says }, index) => says.experience ?? index);
      return [new Set(came).size];
    }
    case 'skills':
      return member.skills;
    case 'joined':
      return member.joined === null ? [] : [member.joined];
    default:
      return [member.status];
  }
}

function ofRecord(record: Happening, field: string, source: Source, log: Log): readonly Plain[] {
  const firstAnswer = inWindow(log).find(
    ({ type, says }) => (type === 'answer' || type === 'contribution') && says.ask === record.id,
  );
  if (field.startsWith('member.'))
    return named(record, log).flatMap((id) => {
      const person = people(log).find((one) => one.id === id);
      return person ? ofMember(person, field.slice(7), log) : [];
    });
  const said = record.says[field];
  const answers: Readonly<Record<string, Plain>> = Object(record.says.answers);
  const plain = (one: unknown) => (one === undefined ? [] : [one as Plain]);
  switch (field) {
    case 'days_ago':
      return [daysBetween(record.on, log.day)];
    case 'members':
      return named(record, log);
    case 'pair':
      return record.members.length === 0 ? [] : [named(record, log).toSorted().join(' ')];
    case 'days_to_answer':
      return firstAnswer ? [daysBetween(record.on, firstAnswer.on)] : [];
    case 'hours_to_answer':
      return firstAnswer
        ? [
            firstAnswer.type === 'answer' && typeof firstAnswer.says.hours === 'number'
              ? firstAnswer.says.hours
              : daysBetween(record.on, firstAnswer.on) * 24,
          ]
        : [];
    case 'responses':
      return [
        inWindow(log).filter(
          (one) => one.type === 'response' && one.says.survey === record.says.survey,
        ).length,
      ];
    default:
      return plain(source.kind === 'survey-answers' ? answers[field] : said);
  }
}

/** Every day from one to another. */
export function daysFrom(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

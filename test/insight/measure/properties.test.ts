import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '../../../src/domain/civil-date.ts';
import type { Happening } from '../../../src/domain/happening.ts';
import type { HappeningName } from '../../../src/domain/happening-types.ts';
import type { MeasureDefinitionFile, SideFile } from '../../../src/domain/measure-schema.ts';
import type { Member } from '../../../src/domain/member.ts';
import { heardOn } from '../../../src/insight/heard.ts';
import {
  community,
  day,
  goal,
  happening,
  measure,
  member,
  reach,
  recordId,
  timeline,
} from '../builders.ts';
import { daysFrom, naively } from './naive.ts';

const FIRST = day('10-01');
const LAST = day('10-24');
const WHEN = timeline('2026-10-05 to 2026-10-20');
const on = fc.nat({ max: 23 }).map((days) => addDays(FIRST, days));
const ids = fc.uniqueArray(fc.constantFrom('ana', 'ben', 'cy', 'anna', 'who'), { maxLength: 3 });

const person = (id: string) =>
  fc.record({
    id: fc.constant(id),
    says: fc.record(
      {
        joined: fc.oneof(on, fc.constant(undefined)),
        status: fc.constantFrom('active', 'quiet', 'left', 'invited'),
        skills: fc.subarray(['sql', 'charts']),
      },
      { requiredKeys: ['status'] },
    ),
  });

const roster: fc.Arbitrary<readonly Member[]> = fc
  .tuple(person('ana'), person('ben'), person('cy'))
  .map((people) => [
    ...people.map(({ id, says }) => {
      const { joined, ...others } = says;
      return member(id, joined === undefined ? others : { ...others, joined });
    }),
    member('anna', { same_as: 'ana' }),
  ]);

/** What a record of each type may say, beside its people. */
const SAYS: Readonly<Partial<Record<HappeningName, fc.Arbitrary<Record<string, unknown>>>>> = {
  introduction: fc.constant({}),
  contribution: fc.record(
    { about: fc.constantFrom('sql', 'charts'), ask: fc.nat({ max: 30 }) },
    { requiredKeys: [] },
  ),
  ask: fc.constant({}),
  answer: fc.record(
    { ask: fc.nat({ max: 30 }), hours: fc.integer({ min: 0, max: 90 }) },
    { requiredKeys: ['ask'] },
  ),
  attendance: fc.record({ experience: fc.constantFrom('clinic', 'salon') }, { requiredKeys: [] }),
  survey: fc.record({ survey: fc.constantFrom('pulse', 'after') }),
  response: fc.record({
    survey: fc.constantFrom('pulse', 'after'),
    answers: fc.record(
      { belonging: fc.integer({ min: 2, max: 10 }).map((one) => one / 2) },
      { requiredKeys: [] },
    ),
  }),
};
const NOTHING: fc.Arbitrary<Record<string, unknown>> = fc.constant({});
const TYPES = Object.keys(SAYS) as HappeningName[];

const one = fc
  .constantFrom(...TYPES)
  .chain((type) =>
    fc.record({ type: fc.constant(type), on, members: ids, says: SAYS[type] ?? NOTHING }),
  );

/** A log in its order; what is answered was asked before. */
const log: fc.Arbitrary<readonly Happening[]> = fc
  .array(one, { maxLength: 30 })
  .map((drafts) => drafts.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))))
  .map((drafts) =>
    drafts.flatMap(({ type, members, says, ...draft }, index) => {
      const asks = drafts.flatMap((other, at) => (other.type === 'ask' && at < index ? [at] : []));
      const ask = says.ask === undefined ? undefined : asks[Number(says.ask) % asks.length];
      if (type === 'answer' && ask === undefined) return [];
      const { ask: _, ...others } = says;
      const answers = ask === undefined ? {} : { ask: recordId(ask) };
      return happening(type, draft.on, { members, ...others, ...answers }, { id: index });
    }),
  );

const number = fc.integer({ min: 0, max: 5 });
const numberTest = fc.oneof(
  number,
  fc.record({ at_least: number }),
  fc.record({ at_most: number }),
  fc.record({ has: fc.boolean() }),
  fc.record({ in: fc.array(number, { minLength: 1, maxLength: 2 }) }),
);
const textTest = fc.oneof(
  fc.constantFrom('sql', 'charts', 'ana', 'active'),
  fc.record({ has: fc.boolean() }),
  fc.record({ has: fc.constantFrom('sql', 'ana', 'left') }),
);
const dayTest = fc.record({ since: fc.oneof(fc.constant('start'), on) });

interface Fields {
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
}

/** The fields of what may be looked at, by its name. */
const FIELDS: Readonly<Record<string, Fields>> = {
  introductions: { numbers: ['days_ago', 'member.contributions'], texts: ['members', 'pair'] },
  contributions: { numbers: ['days_ago', 'member.attended'], texts: ['about', 'member.skills'] },
  asks: { numbers: ['days_to_answer', 'hours_to_answer', 'days_ago'], texts: ['members'] },
  attendances: { numbers: ['days_ago'], texts: ['experience', 'member.status'] },
  surveys: { numbers: ['responses', 'days_ago'], texts: ['survey'] },
  responses: { numbers: ['days_ago'], texts: ['survey', 'members'] },
  members: {
    numbers: ['introductions', 'contributions', 'attended'],
    texts: ['skills', 'status'],
  },
};

const whereOf = ({ numbers, texts }: Fields, name: string) =>
  fc.option(
    fc
      .oneof(
        fc.tuple(fc.constantFrom(...numbers), numberTest),
        fc.tuple(fc.constantFrom(...texts), textTest),
        ...(name === 'members' ? [fc.tuple(fc.constant('joined'), dayTest)] : []),
      )
      .map(([field, test]) => ({ [field]: test })),
    { nil: undefined },
  );

const sourceOf = fc.constantFrom(...Object.entries(FIELDS));

const side: fc.Arbitrary<Exclude<SideFile, string>> = sourceOf.chain(([name, fields]) =>
  whereOf(fields, name).chain((where) =>
    fc.oneof(
      fc.constant({ count: name, where }),
      fc.constantFrom(...fields.texts).map((of) => ({ distinct: name, of, where })),
    ),
  ),
);

const mean: fc.Arbitrary<MeasureDefinitionFile> = sourceOf.chain(([name, fields]) =>
  fc
    .tuple(
      fc.constantFrom('average', 'median'),
      fc.constantFrom(...fields.numbers),
      whereOf(fields, name),
    )
    .map(([way, of, where]) => ({ [way]: name, of, where })),
);

const written: fc.Arbitrary<MeasureDefinitionFile> = fc.oneof(
  side,
  mean,
  fc.constantFrom('average', 'median').map((way) => ({ [way]: 'answers', of: 'belonging' })),
  fc.constantFrom('average', 'median').map((way) => ({ [way]: 'asks', of: 'hours_to_answer' })),
  fc.tuple(side, side).map(([of, over]) => ({ share: { of, over } })),
);

describe('what a measure gave', () => {
  it('is, on every day, what its definition gives for that day', () => {
    fc.assert(
      fc.property(written, log, roster, (file, records, members) => {
        const defined = measure(file);
        const goals = [goal('goal', [reach({ measure: defined, timeline: WHEN })])];
        const heard = heardOn(community({ goals, records, members }), goals, LAST);
        const readings = heard.readings.get('goal/kr') ?? [];
        const from = day('10-05');
        for (const today of daysFrom(from, LAST)) {
          const expected = naively(defined, { records, members, from, day: today });
          const found = readings.findLast((one) => one.on <= today)?.gives ?? null;
          if (expected === null) expect([today, found]).toEqual([today, null]);
          else expect([today, found]).toEqual([today, expect.closeTo(expected, 9)]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same by what is known on the day itself as later, where nothing is corrected', () => {
    fc.assert(
      fc.property(written, log, roster, on, (file, records, members, today: CivilDate) => {
        const goals = [goal('goal', [reach({ measure: measure(file), timeline: WHEN })])];
        const all = community({ goals, records, members });
        const readingsOn = (asOf: CivilDate) =>
          (heardOn(all, goals, asOf).readings.get('goal/kr') ?? [])
            .filter((one) => one.on <= today)
            .map((one) => [one.on, one.gives, one.people]);
        expect(readingsOn(today)).toEqual(readingsOn(LAST));
      }),
      { numRuns: 50 },
    );
  });
});

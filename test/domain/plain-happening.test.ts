import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happeningProblems } from '../../src/domain/happening-problems.ts';
import { schemaOfHappening } from '../../src/domain/happening-schemas.ts';
import {
  HAPPENING_NAMES,
  HAPPENING_TYPES,
  type HappeningType,
} from '../../src/domain/happening-types.ts';
import { plainHappening } from '../../src/domain/plain-happening.ts';
import { readRecord } from '../../src/domain/record.ts';
import { validate } from '../../src/domain/validate.ts';

const ID = '01J0000000000000000000000A';
const OWN = 'x-book-club';
const PLACE = { file: 'log/2026-11/a.yaml', line: 1 };

/** A record of each type that says all that it can. */
const FIELDS = {
  about: 'Chart clinic',
  accepted: '2026-11-20',
  ask: ID,
  skills: ['SQL', 'Charts'],
  closed: '2026-11-28',
  hours: 3.5,
  experience: 'chart-clinic',
  people: 12,
  minutes: 45,
  survey: 'after-chart-clinic',
  sent: 30,
  answers: { belonging: 4, why: 'The people' },
  expert: 'Kim of the library',
  link: 'https://example.org/charts',
  story: 'It found me a mentor.',
  share: 'yes',
  personas: ['new-analyst'],
  practice: 'weekly-question',
  outcome: 'done',
  advice: 'personas',
  answer: 'snoozed',
  until: '2026-12-01',
};

function whole(type: HappeningType): Record<string, unknown> {
  const own = HAPPENING_TYPES.find(({ name }) => name === type)?.fields ?? {
    book: null,
    pages: null,
  };
  const fields = Object.fromEntries(
    Object.keys(own).map((key) => [key, Object.hasOwn(FIELDS, key) ? Object(FIELDS)[key] : 12]),
  );
  const most = HAPPENING_TYPES.find(({ name }) => name === type)?.people.most ?? 2;
  const members = ['k7f3q9xd', 'p2m8r4tw'].slice(0, most);
  const head = { id: ID, on: '2026-11-24', type, members };
  return {
    ...head,
    ...fields,
    note: 'Went well',
    by: 'ana',
    key: 'a-1',
    'x-room': [1, { a: null }],
  };
}

const TYPES: readonly HappeningType[] = [...HAPPENING_NAMES, OWN];

describe('a plain record of what happened', () => {
  it.each(TYPES)('is known at a look: %s', (type) => {
    const data = whole(type);
    expect(plainHappening(type, data)).toBe(data);
    expect(readRecord(data, PLACE).value).toMatchObject({ type, id: ID, says: data });
  });

  it.each([
    ['no day', { on: '2026-02-30' }],
    ['a name for an id', { members: ['Ana Example'] }],
    ['text for a list', { members: 'k7f3q9xd' }],
    ['an unknown key', { minutes: 3 }],
    ['a correction', { corrects: ID }],
    ['a withdrawal', { withdraws: ID }],
    ['an empty name', { by: ' ' }],
    ['nothing', { note: null }],
  ])('is left to the schema with %s', (_, parts) => {
    expect(plainHappening('introduction', { ...whole('introduction'), ...parts })).toBeUndefined();
  });

  it('is what the schema says too, whatever stands in it', () => {
    const scalar = fc.oneof(
      fc.constantFrom(true, false, null, 0, -3, 2.5, 1e308, '', ' ', 'ana', 'con', 'yes', 'no', ID),
      fc.constantFrom('2026-11-24', '2026-02-29', '2026-13-01', 'k7f3q9xd', 'x'.repeat(501)),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    const anyKey = fc.oneof(
      fc.constantFrom(...Object.keys(FIELDS), 'members', 'note', 'by', 'key', 'corrects', 'on'),
      fc.constantFrom('x-own', 'other', '__proto__', 'constructor', 'toString', 'key_result', 'id'),
    );
    const anything = fc.oneof(
      { weight: 3, arbitrary: scalar },
      fc.array(scalar, { maxLength: 3 }),
      fc.dictionary(anyKey, scalar, { maxKeys: 2 }),
    );
    let plain = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...TYPES),
        fc.dictionary(anyKey, anything, { maxKeys: 3 }),
        (type, said) => {
          const data = JSON.parse(JSON.stringify({ ...whole(type), ...said }));
          const known = plainHappening(type, data);
          if (known === undefined) return;
          plain += 1;
          const { 'x-room': _, 'x-own': __, ...says } = known;
          expect(validate(schemaOfHappening(type), data)).toEqual({ value: says, problems: [] });
          expect(happeningProblems(type, known)).toEqual(happeningProblems(type, says));
        },
      ),
      { numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(400);
  });
});

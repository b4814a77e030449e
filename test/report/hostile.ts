import fc from 'fast-check';
import type { Community } from '../../src/domain/community.ts';
import type { Goal } from '../../src/domain/goal.ts';
import type { Happening } from '../../src/domain/happening.ts';
import type { Review } from '../../src/domain/review.ts';
import {
  CHARTER,
  change,
  community,
  day,
  goal,
  happening,
  keep,
  member,
  milestone,
  reach,
  timeline,
  value,
} from '../insight/builders.ts';
import { grade, review } from '../insight/reviews.ts';
import { ANALYST_CIRCLE } from './analyst-circle.ts';

const title = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }),
  fc.constantFrom(
    '日本語の長い題名'.repeat(20),
    '👩‍👩‍👧‍👦'.repeat(40),
    'שלום לכולם '.repeat(9),
    'x'.repeat(500),
    '\u001b]8;;http://evil\u0007Ana\u001b[2J\r\n\t\u202egnp',
  ),
);
const written = fc.oneof(fc.constantFrom('Weeks 1-3', '2026-10-05 to 2026-10-23'), title);
const unit = fc.option(title);
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

/** A community with texts that would break a screen if they could, and numbers of any size. */
export const anyCommunity: fc.Arbitrary<Community> = fc
  .record({
    name: title,
    goals: fc.array(title, { maxLength: 3 }),
    keyResults: fc.array(title, { maxLength: 2 }),
    written,
    unit,
    values: fc.array(number, { minLength: 1, maxLength: 4 }),
    note: fc.option(title),
    blocked: fc.boolean(),
    said: fc.option(title),
    people: fc.array(fc.record({ name: title, named: fc.boolean() }), { maxLength: 7 }),
  })
  .map((parts) => {
    const when = { ...timeline('Weeks 4-10'), written: parts.written };
    const goals = parts.goals.map((text, index) =>
      goal(
        `goal-${index}`,
        parts.keyResults.flatMap((keyResult, at) => [
          reach({
            id: `reach-${at}`,
            keyResult,
            unit: parts.unit,
            timeline: when,
            target: 7,
            commit: 5,
            stretch: 9,
          }),
          keep({ id: `keep-${at}`, keyResult, unit: parts.unit, timeline: when }),
          milestone({ id: `done-${at}`, keyResult, timeline: timeline('Weeks 1-3, 6') }),
        ]),
        { goal: text, timeline: when },
      ),
    );
    return community({
      charter: { ...CHARTER, name: parts.name },
      goals,
      reviews: [reviewSaying(parts.said, goals)],
      members: parts.people.map((one, index) => member(`p${index}`, one)),
      records: [
        ...happeningsSaying(parts.said, parts.people.length),
        ...goals.flatMap((one) =>
          one.keyResults.slice(0, 2).flatMap(({ id }) => {
            const about = { keyResult: `${one.id}/${id}`, note: parts.note };
            return [
              ...parts.values.map((number, index) =>
                value(`11-0${index + 1}`, number, {
                  ...about,
                  blocked: parts.blocked,
                  confidence: 3.5,
                }),
              ),
              change('11-02', {
                ...about,
                field: 'timeline',
                was: parts.written,
                is: 'Weeks 4-10',
              }),
            ];
          }),
        ),
      ],
    });
  });

/** A contribution and a story of each of some people, p0 and so on, that say the same text. */
function happeningsSaying(said: string | null, people: number): readonly Happening[] {
  if (said === null) return [];
  return Array.from({ length: people }, (_, index) => ({ members: [`p${index}`] })).flatMap(
    (of) => [
      happening('contribution', '11-02', { ...of, about: said }),
      happening('story', '11-02', { ...of, story: said, share: 'yes' }),
    ],
  );
}

/** A review of every other key result, that says the same text everywhere. */
function reviewSaying(said: string | null, goals: readonly Goal[]): Review {
  const graded = goals.flatMap(({ id, keyResults }) =>
    keyResults
      .filter((_, index) => index % 2 === 0)
      .map((one) =>
        grade({
          keyResult: `${id}/${one.id}`,
          why: said,
          learned: said,
          becomes: 'carried-over',
          carriedTo: `${id}-2027-q1/${one.id}`,
        }),
      ),
  );
  return review(graded, { on: day('11-20'), by: said, gained: said });
}

/** What acts on a screen or hides in a text. */
export const UNSEEN = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

const ANALYSTS = ['ana', 'ben', 'cleo', 'dee', 'eli'];

/** The example with a text in every place where a person may write one. */
export function withText(text: string): Community {
  return {
    ...ANALYST_CIRCLE,
    charter: { ...ANALYST_CIRCLE.charter, name: text },
    goals: ANALYST_CIRCLE.goals.map((one) => ({
      ...one,
      goal: text,
      owner: text,
      personas: [text],
      timeline: { ...one.timeline, written: text },
      keyResults: one.keyResults.map((keyResult) => ({
        ...keyResult,
        keyResult: text,
        unit: text,
      })),
    })),
    members: ANALYSTS.map((id) => member(id, { name: text, named: 'yes' })),
    records: [
      ...ANALYST_CIRCLE.records.map((record) => ({ ...record, note: text, by: text })),
      // Of several lines each would be a paragraph.
      happening('story', '11-18', {
        members: ANALYSTS.slice(0, 1),
        story: `Much: ${text.replace(/\s+/g, ' ')}`,
        share: true,
      }),
      change('11-02', { keyResult: 'answer/time-to-answer', note: text, by: text }),
    ],
    reviews: [
      review(
        [grade({ keyResult: 'answer/time-to-answer', score: 0.4, why: text, learned: text })],
        // Of several lines each would be a paragraph.
        { on: day('11-20'), by: text, gained: `Much: ${text.replace(/\s+/g, ' ')}` },
      ),
    ],
  };
}

import fc from 'fast-check';
import type { Community } from '../../src/domain/community.ts';
import {
  CHARTER,
  community,
  goal,
  keep,
  milestone,
  reach,
  timeline,
  value,
} from '../insight/builders.ts';

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
    value: number,
    note: fc.option(title),
    blocked: fc.boolean(),
  })
  .map((parts) => {
    const when = { ...timeline('Weeks 4-10'), written: parts.written };
    const goals = parts.goals.map((text, index) =>
      goal(
        `goal-${index}`,
        parts.keyResults.flatMap((keyResult, at) => [
          reach({ id: `reach-${at}`, keyResult, unit: parts.unit, timeline: when, target: 7 }),
          keep({ id: `keep-${at}`, keyResult, unit: parts.unit, timeline: when }),
          milestone({ id: `done-${at}`, keyResult, timeline: timeline('Weeks 1-3, 6') }),
        ]),
        { goal: text, timeline: when },
      ),
    );
    return community({
      charter: { ...CHARTER, name: parts.name },
      goals,
      records: goals.flatMap((one) =>
        one.keyResults.slice(0, 2).map(({ id }) =>
          value('11-01', parts.value, {
            keyResult: `${one.id}/${id}`,
            note: parts.note,
            blocked: parts.blocked,
            confidence: 3.5,
          }),
        ),
      ),
    });
  });

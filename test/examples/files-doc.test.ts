import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changeSchema } from '../../src/domain/change.ts';
import { charterSchema, readCharter } from '../../src/domain/charter.ts';
import { checkInSchema } from '../../src/domain/check-in.ts';
import { goalSchema, readGoal } from '../../src/domain/goal.ts';
import { keyResultSchema } from '../../src/domain/key-result-file.ts';
import { personaSchema, readPersona } from '../../src/domain/persona.ts';
import { readRecord } from '../../src/domain/record.ts';
import { readReview, reviewSchema } from '../../src/domain/review.ts';
import { lisbon, Q4 } from './calendar-of-examples.ts';

const text = readFileSync('docs/files.md', 'utf8');
const examples = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map((match): unknown =>
  parse(match[1] ?? '', { uniqueKeys: true }),
);

/** The examples that are a whole file: those that have this key. */
function having(key: string): unknown[] {
  return examples.filter((one) => typeof one === 'object' && one !== null && key in one);
}

const reviews = having('gained');
const goalFiles = having('key_results').filter((one) => !reviews.includes(one));
const gradeSchema = reviewSchema.entries.key_results.wrapped.item;

describe('docs/files.md', () => {
  it.each([
    ['cop.yaml', charterSchema],
    ['a persona', personaSchema],
    ['a goal', goalSchema],
    ['a key result', keyResultSchema],
    ['a check-in', checkInSchema],
    ['a change', changeSchema],
    ['a review', reviewSchema],
    ['a grade', gradeSchema],
  ])('names every key of %s', (_, schema) => {
    const missing = Object.keys(schema.entries).filter((key) => !text.includes(`\`${key}\``));
    expect(missing).toEqual([]);
  });

  it('shows a charter that can be read', () => {
    expect(having('format').map((one) => readCharter(one).problems)).toEqual([[]]);
  });

  it('shows personas that can be read', () => {
    const problems = having('persona').map((one) => readPersona(one, 'new-analyst', '').problems);
    expect(problems).toEqual([[], []]);
  });

  it('shows a goal and key results that can be read', () => {
    const where = { id: 'goal', file: '', quarter: Q4 };
    const whole = goalFiles.map((one) => ({
      goal: 'Try',
      timeline: 'Week 1',
      ...Object(one),
    }));
    expect(whole.map((one) => readGoal(one, where, lisbon).problems)).toEqual([[], []]);
  });

  it('shows a review that can be read', () => {
    const where = { quarter: Q4, file: '' };
    expect(reviews.map((one) => readReview(one, where).problems)).toEqual([[]]);
  });

  it('shows records that can be read', () => {
    const records = examples.filter(Array.isArray).flat();
    expect(records.map((one) => readRecord(one, { file: '' }).problems)).toEqual(
      records.map(() => []),
    );
    expect(records).toHaveLength(5);
  });
});

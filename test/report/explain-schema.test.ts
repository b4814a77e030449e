import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainJson } from '../../src/report/explain-json.ts';
import { explainSchema } from '../../src/report/explain-schema.ts';
import {
  add,
  change,
  community,
  goal,
  reach,
  recordId,
  undone,
  value,
  withdrawal,
} from '../insight/builders.ts';
import { ANALYST_CIRCLE } from './analyst-circle.ts';
import { everythingIn, explained } from './explained.ts';
import { anyCommunity } from './hostile.ts';

const jsonSchema = toJsonSchema(explainSchema, {
  target: 'draft-07',
  // JSON has no other numbers; a day has its format beside the pattern.
  ignoreActions: ['finite'],
});
const ajv = addFormats.default(new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }));
const validate = ajv.compile(jsonSchema);

/** What is wrong with an explanation by its published schema. */
function complaints(json: string): unknown {
  return validate(JSON.parse(json)) ? [] : validate.errors;
}

describe('the schema of the JSON of an explanation', () => {
  it('is published as it is', async () => {
    await expect(`${JSON.stringify(jsonSchema, null, 2)}\n`).toMatchFileSnapshot(
      '../../templates/schemas/explain.json',
    );
  });

  it.each(everythingIn(ANALYST_CIRCLE))('describes that of %s', (written) => {
    for (const on of ['09-01', '11-24', '2027-03-01'])
      expect(complaints(explainJson(explained(ANALYST_CIRCLE, written, on)))).toEqual([]);
  });

  it('describes what was ignored, and what was moved', () => {
    const of = community({
      goals: [goal('goal', [reach()])],
      records: [
        value('11-02', 3, { id: 1 }),
        add('11-03', 4, { id: 2, by: 'ana', note: 'More' }),
        value('11-04', 4, { id: 3, corrects: recordId(2) }),
        withdrawal('11-05', 1, { id: 4 }),
        undone('11-06', true),
        change('11-07', { was: 30, is: 20 }),
        value('11-30', 9),
      ],
    });
    const json = explainJson(explained(of, 'goal/kr'));
    expect(complaints(json)).toEqual([]);
    const { ignored, moved } = JSON.parse(json);
    expect(ignored.map((one: { why: string }) => one.why)).toEqual([
      'withdrawn',
      'corrected',
      'other-kind',
      'later',
    ]);
    expect(ignored[1]).toMatchObject({ by: 'ana', note: 'More', other_id: recordId(3) });
    expect(moved).toMatchObject([{ field: 'target', was: 30, is: 20, source: 'record' }]);
  });

  it('describes any explanation', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        for (const written of everythingIn(of))
          expect(complaints(explainJson(explained(of, written)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('allows no key to be missing, and no other', () => {
    const json = JSON.parse(explainJson(explained(ANALYST_CIRCLE, 'community')));
    const { as_of: _, ...without } = json;
    expect(validate(without)).toBe(false);
    expect(validate({ ...json, more: 1 })).toBe(false);
  });
});

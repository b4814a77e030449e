import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { reportSchema } from '../../src/report/report-schema.ts';
import { BALANCED } from '../insight/balance/balanced.ts';
import { ANALYST_CIRCLE, modelOf } from './analyst-circle.ts';
import { anyCommunity } from './hostile.ts';

const jsonSchema = toJsonSchema(reportSchema, {
  target: 'draft-07',
  // JSON has no other numbers; a day has its format beside the pattern.
  ignoreActions: ['finite'],
});
const ajv = addFormats.default(new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }));
const validate = ajv.compile(jsonSchema);

/** What is wrong with a report by its published schema. */
function complaints(json: string): unknown {
  return validate(JSON.parse(json)) ? [] : validate.errors;
}

describe('the schema of the JSON report', () => {
  it('is published as it is', async () => {
    await expect(`${JSON.stringify(jsonSchema, null, 2)}\n`).toMatchFileSnapshot(
      '../../templates/schemas/report.json',
    );
  });

  it.each([
    ['in the quarter', '11-24'],
    ['before it', '09-01'],
    ['after it', '2027-03-01'],
  ])('describes the report %s', (_, on) => {
    expect(complaints(renderJson(modelOf({ on })))).toEqual([]);
  });

  it('describes the report of a community with practices', () => {
    const of = { ...ANALYST_CIRCLE, practices: BALANCED.practices };
    expect(complaints(renderJson(modelOf({ of })))).toEqual([]);
    expect(complaints(renderJson(modelOf({ of, audience: 'public' })))).toEqual([]);
  });

  it('describes any report', () => {
    fc.assert(
      fc.property(anyCommunity, (of) => {
        expect(complaints(renderJson(modelOf({ of })))).toEqual([]);
      }),
    );
  });

  it('allows no key to be missing, and no other', () => {
    const report = JSON.parse(renderJson(modelOf()));
    const { status: _, ...without } = report;
    expect(validate(without)).toBe(false);
    expect(validate({ ...report, more: 1 })).toBe(false);
  });
});

import type { Data, Mapping } from './edit/edit.ts';
import { flowPair, USUAL_FLOW } from './edit/value-text.ts';

const SPACED_FLOW = { ...USUAL_FLOW, pad: ' ' };
/** A line that is longer is hard to read in a goal's file. */
const LONGEST_LINE = 76;

/**
 * A measure as it is written in a goal's file, ready to be copied: `measure: { count: introductions }`,
 * or over several lines where one would be long. What was copied says the same as `written`.
 * @param written the name of a measure, or its definition
 */
export function measureYaml(written: unknown): string {
  return pairLines('measure', JSON.parse(JSON.stringify(written)), 0).join('\n');
}

/**
 * A measure as it is typed on a command line in double quotes, which any shell takes: `count: introductions`.
 * @returns undefined where it holds what a shell would take for something else
 */
export function typedMeasure(written: unknown): string | undefined {
  const data: Data = JSON.parse(JSON.stringify(written));
  if (typeof data === 'string') return data;
  const pairs = isMapping(data) ? Object.entries(data) : [];
  const text = pairs.map(([key, value]) => flowPair(key, value, USUAL_FLOW)).join(', ');
  return /["$`\\!%]/.test(text) ? undefined : `"${text}"`;
}

function pairLines(key: string, value: Data, indent: number): readonly string[] {
  const line = ' '.repeat(indent) + flowPair(key, value, SPACED_FLOW);
  if (line.length <= LONGEST_LINE || !isMapping(value)) return [line];
  const below = Object.entries(value).flatMap(([inner, one]) => pairLines(inner, one, indent + 2));
  return [`${' '.repeat(indent)}${key}:`, ...below];
}

function isMapping(value: Data): value is Mapping {
  return typeof value === 'object' && !Array.isArray(value);
}

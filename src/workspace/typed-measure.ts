import type { Measure } from '../domain/measure.ts';
import { readMeasure } from '../domain/measure-file.ts';
import { notUnderstood, type Parsed, understood } from '../domain/parsed.ts';
import { parseYaml } from './parse-yaml.ts';

/** A name, such as `introductions-made`. */
const NAME = /^[\p{L}\p{N}_-]+$/u;

/**
 * Reads a measure as it is typed on a command line: the name of a shipped one, or a definition as it
 * stands in a goal's file, on one line with or without its brackets, or on several; also with the
 * `measure:` in front of it.
 */
export function readTypedMeasure(typed: string): Parsed<Measure> {
  const written = typed.trim();
  if (written === '')
    return notUnderstood('there is no measure', 'Write a name, or count: introductions');
  const { data, faults } = NAME.test(written) ? { data: written, faults: [] } : yamlOf(written);
  const [fault] = faults;
  if (fault) return notUnderstood(fault.message, fault.remedy);
  const { value, problems } = readMeasure(withoutKey(data), []);
  const [problem] = problems;
  if (value !== undefined) return understood(value);
  const where = problem?.path.join('.') ?? '';
  return notUnderstood(
    `${where === '' ? '' : `${where}: `}${problem?.message ?? 'this is no measure'}`,
    problem?.remedy ?? '',
  );
}

/** On one line, several keys with commas between them are what stands between brackets. */
function yamlOf(written: string) {
  const isFlow = !/[\r\n]/.test(written) && !/^(?:measure: *)?\{/.test(written);
  return parseYaml(isFlow ? `{ ${written} }` : written);
}

/** A definition that was copied with its key says the same as without. */
function withoutKey(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const [[key, value] = [], another] = Object.entries(data);
  return key === 'measure' && another === undefined ? value : data;
}

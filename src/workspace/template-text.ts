import type { Path, Problem } from '../domain/finding.ts';

/** What the templates write where a person is to write: TODO, or a question in angle brackets. */
const LEFT_IN = /\bTODO\b|^\s*<[^<>]+>\s*$/;

/** Every text that a template wrote and nobody has replaced. Keys that begin with `x-` are a person's own. */
export function templateText(data: unknown, path: Path = []): Problem[] {
  if (typeof data === 'string') return LEFT_IN.test(data) ? [leftIn(path)] : [];
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) =>
    typeof key === 'string' && key.startsWith('x-') ? [] : templateText(value, [...path, key]),
  );
}

function leftIn(path: Path): Problem {
  return {
    code: 'template/left-in',
    path,
    at: 'value',
    message: 'this still says what the template says',
    remedy: 'Write your own words, or remove the line',
  };
}

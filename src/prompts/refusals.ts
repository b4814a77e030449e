import type { Parsed } from '../domain/parsed.ts';
import { line } from '../domain/parts.ts';
import { validate } from '../domain/validate.ts';

/** Why an answer cannot be taken, in a sentence or two; undefined where it can. */
export type Refuse = (answer: string) => string | undefined;

/** Refuses what is longer than a line of the files may be. An empty answer passes. */
export function tooLong(answer: string): string | undefined {
  const problem = answer === '' ? undefined : validate(line, answer).problems[0];
  return problem && sentences(problem.message, problem.remedy);
}

/** Refuses an empty answer, with what to write instead, and one that is too long. */
export function required(remedy: string): Refuse {
  return (answer) => (answer === '' ? remedy : tooLong(answer));
}

/** Why a text was not understood, or undefined where it was. */
export function misunderstanding(parsed: Parsed<unknown>): string | undefined {
  return parsed.ok ? undefined : sentences(parsed.problem, parsed.remedy);
}

/** A problem and its remedy as they are told to a person. */
function sentences(problem: string, remedy: string): string {
  return [problem, remedy].filter(Boolean).map(sentence).join(' ');
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${/[.?!]$/.test(clause) ? '' : '.'}`;
}

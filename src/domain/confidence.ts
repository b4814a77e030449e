import { parsePlainNumber } from './number-text.ts';
import { notUnderstood, type Parsed, understood } from './parsed.ts';

/** How sure somebody is that a key result gets there: a number between these two. */
export const CONFIDENCE = {
  least: 0,
  most: 10,
  problem: 'confidence goes from 0 to 10',
  remedy: 'Write a number from 0 to 10',
} as const;

/** Reads a confidence as people type it: a number from 0 to 10. */
export function readConfidence(text: string): Parsed<number> {
  const parsed = parsePlainNumber(text);
  if (!parsed.ok) return parsed;
  const { number, unit } = parsed.value;
  if (unit !== null) return notUnderstood('confidence has no unit', CONFIDENCE.remedy);
  return number >= CONFIDENCE.least && number <= CONFIDENCE.most
    ? understood(number)
    : notUnderstood(CONFIDENCE.problem, CONFIDENCE.remedy);
}

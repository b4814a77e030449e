import { ERASED } from '../../domain/erasure.ts';
import type { Goal } from '../../domain/goal.ts';
import type { KeyResult, Step } from '../../domain/key-result.ts';
import type { Measure } from '../../domain/measure.ts';
import { measureInWords } from '../../insight/sheets/measure-words.ts';
import { onOneLine } from './one-line.ts';

/** What a key result is to reach, to keep or to get done, in the words that an import understands. */
export function aimDetails(one: KeyResult): readonly string[] {
  const { measure } = one;
  return [...numbersOf(one), ...(measure === null ? [] : [`counts ${measureText(measure)}`])];
}

/** What is further said of a key result and is not its goal's. */
export function furtherDetails(one: KeyResult, goal: Goal): readonly string[] {
  const { timeline, owner, every, weight } = one;
  return [
    ...(timeline.written === goal.timeline.written ? [] : [`timeline ${words(timeline.written)}`]),
    ...(owner === null || owner === ERASED || owner === goal.owner
      ? []
      : [`owner ${words(owner)}`]),
    ...(every === 'week' ? [] : [`every ${every}`]),
    ...(weight === 1 ? [] : [`weight ${weight}`]),
  ];
}

function numbersOf(one: KeyResult): readonly string[] {
  const unit = one.unit === null ? '' : ` ${words(one.unit)}`;
  switch (one.kind) {
    case 'reach':
      return [
        ...(one.baseline === 0 ? [] : [`from ${one.baseline}`]),
        `target ${one.target}${unit}`,
        ...unlessNull('commit', one.commit),
        ...unlessNull('stretch', one.stretch),
      ];
    case 'keep':
      return [
        ...unlessNull('keep at least', one.atLeast, unit),
        ...unlessNull('keep at most', one.atMost, unit),
      ];
    case 'milestone':
      return [
        ...(one.steps.length === 0 ? ['milestone'] : one.steps.map(stepText)),
        ...(unit === '' ? [] : [`unit${unit}`]),
      ];
  }
}

function unlessNull(what: string, number: number | null, unit = ''): readonly string[] {
  return number === null ? [] : [`${what} ${number}${unit}`];
}

function stepText({ step, weight }: Step): string {
  const text = onOneLine(step);
  const isPlain = /^\p{L}/u.test(text) && !/, weight [-\d.]/.test(text);
  return `step ${isPlain ? words(text) : JSON.stringify(text)}${weight === 1 ? '' : `, weight ${weight}`}`;
}

function measureText({ written }: Measure): string {
  if (typeof written === 'string') return words(written);
  return measureInWords(written) ?? JSON.stringify(written);
}

/** Words as they are where nothing in them means something here; else in double quotes. */
function words(text: string): string {
  const line = onOneLine(text);
  return /^[^()";{][^()";]*$/.test(line) ? line : JSON.stringify(line);
}

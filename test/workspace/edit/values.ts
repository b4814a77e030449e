import type { Data } from '../../../src/workspace/edit/edit.ts';
import type { Choices } from './choices.ts';

const ORDINARY = [
  'ana',
  'ben',
  'Meet 12 people',
  'Weeks 2-4',
  'Anyone, who shows data (for now)',
  'Ünïcode',
];

/** Texts that mean something else as soon as they are written carelessly. */
const HOSTILE = [
  '',
  ' ',
  ' a',
  'a ',
  'a: b',
  'a:',
  ':a',
  '# a',
  'a # b',
  'a #b',
  'a#b',
  '- a',
  '-',
  '? a',
  '?',
  'null',
  '~',
  'true',
  'yes',
  'NO',
  '12',
  '0x14',
  '017',
  '1e3',
  '.inf',
  '-.5',
  '1_000',
  '12:30:45',
  '2026-11-24',
  '"',
  "'",
  '"a"',
  "it's",
  '\\',
  '\\n',
  'a\nb',
  'a\n\n b\n',
  '\n',
  'a\r\nb',
  '\t',
  'a\tb',
  '👋 مرحبا',
  '\u202ea',
  '\u0085',
  '\u2028',
  'a\u00a0b',
  '\ufeff',
  '\u200b',
  '\0',
  '\u001b[2J',
  '\u007f',
  '\ud83d',
  '\ufffe',
  '{a: 1}',
  '{',
  '}',
  '[a]',
  ']',
  ',',
  'a, b',
  '&a',
  '*a',
  '!a',
  '|',
  '>-',
  '%YAML 1.1',
  '@a',
  '`a`',
  '---',
  '--- a',
  '...',
  '<<',
  '=',
  '<<<<<<< HEAD',
  '__proto__',
  'a, b: c # d',
  'long '.repeat(60),
];

const NUMBERS = [0, 1, 20, -3, 0.5, 12.25, 1e-7, -0.1, 9_007_199_254_740_991];

const SPECIAL = [...'ab:-#,[]{}"\'\\ \n\t?&*!|>%@`~=<0é👋'];

/** A text, number or truth value: ordinary half the time. */
export function scalarValue(choices: Choices): string | number | boolean {
  switch (choices.below(8)) {
    case 0:
    case 1:
    case 2:
      return choices.of(ORDINARY);
    case 3:
      return choices.of(NUMBERS);
    case 4:
      return choices.once(2);
    case 5:
      return someText(choices);
    default:
      return choices.of(HOSTILE);
  }
}

function someText(choices: Choices): string {
  const length = choices.below(7);
  return Array.from({ length }, () => choices.of(SPECIAL)).join('');
}

const FIELDS = ['id', 'key_result', 'target', 'x-a', 'x-b c', 'kind'];

/** Anything that can be filled in where nothing is. */
export function anyValue(choices: Choices, deepest = 2): Data {
  const shape = deepest === 0 ? 0 : choices.below(6);
  if (shape < 4) return scalarValue(choices);
  const length = choices.below(4);
  if (shape === 4) return Array.from({ length }, () => anyValue(choices, deepest - 1));
  const keys = FIELDS.slice(0, length);
  return Object.fromEntries(keys.map((key) => [key, anyValue(choices, deepest - 1)]));
}

import type { Choices } from './choices.ts';

/**
 * Texts in the styles in which people write YAML, from a small grammar: block and flow, all kinds of
 * scalars, comments wherever they may stand, every indent, line ending and end of file.
 */
export function styledText(choices: Choices): string {
  const body = mapping(choices, { indent: 0, deepest: 3, leads: true });
  const head = choices.of(['', '', '', '# head\n', '\n', '---\n', '# head\n--- # mark\n']);
  const tail = choices.of(['', '', '', '# tail\n', '\n', '  # far tail\n\n', '...\n']);
  const own = choices.of(OWN);
  const whole = choices.once(2) ? `${head}${own}${body}${tail}` : `${head}${body}${own}${tail}`;
  const cut = choices.once(6) ? whole.replace(/\n$/, '') : whole;
  return `${choices.once(10) ? '\uFEFF' : ''}${withEndings(cut, choices)}`;
}

function withEndings(text: string, choices: Choices): string {
  switch (choices.below(8)) {
    case 6:
      return text.replaceAll('\n', '\r\n');
    case 7: {
      let line = choices.below(5);
      return text.replaceAll('\n', () => {
        line += 1;
        return line % 3 === 0 ? '\r\n' : '\n';
      });
    }
    default:
      return text;
  }
}

/** A key of the person, as many files have one. */
const OWN = [
  'x-own: kept\n',
  "x-own:  'kept'   # why\n",
  '"x-own": [kept, 1]\n',
  'x-own: |\n  kept\n',
];

interface Where {
  readonly indent: number;
  readonly deepest: number;
  /** Whether something may stand above the first line. */
  readonly leads: boolean;
}

const KEYS = [
  'goal',
  'x-a',
  'owner',
  '"x-b c"',
  'timeline',
  "'x-d'",
  'weight',
  'x-👋',
  'personas',
  'key_results',
  '"unit"',
];

function mapping(choices: Choices, where: Where): string {
  const count = choices.of([1, 2, 3, 2, 3, 4]);
  const first = choices.below(KEYS.length);
  const keys = Array.from({ length: count }, (_, at) => KEYS[(first + at) % KEYS.length] ?? 'goal');
  const inside = { ...where, deepest: where.deepest - 1 };
  return keys
    .map((key, at) => {
      const above = at > 0 || where.leads ? aboveLine(choices, where.indent) : '';
      return `${above}${pad(where.indent)}${keyed(choices, key, inside)}`;
    })
    .join('');
}

function keyed(choices: Choices, key: string, where: Where): string {
  if (choices.once(14))
    return `? ${key}${trail(choices)}\n${pad(where.indent)}:${inline(choices, where)}`;
  const colon = choices.of([':', ':', ':', ':', ' :', '   :']);
  return `${key}${colon}${value(choices, where)}`;
}

/** What follows a key's colon, up to and with the end of its last line. */
function value(choices: Choices, where: Where): string {
  const shape = where.deepest <= 0 ? choices.below(7) : choices.below(11);
  if (shape < 7) return inline(choices, where, shape);
  const inner = where.indent + 1 + choices.below(4);
  const ends = `${trail(choices)}\n`;
  if (shape < 9) return `${ends}${mapping(choices, { ...where, indent: inner, leads: true })}`;
  return `${ends}${list(choices, { ...where, indent: choices.once(3) ? where.indent : inner })}`;
}

const PLAIN = [
  'ana',
  'Meet 6 times',
  'a#b',
  '20',
  '0x14',
  'true',
  'a:b',
  '👋 مرحبا',
  "it's",
  '-5 to 5',
  '\\',
];
const QUOTED = ['"ana"', "'it''s'", '"a # b"', "'20'", '""', '"\\u263A \\"x\\""', "'👋'", "'a: b'"];
const EMPTY = ['', ' ~', ' null', ' Null'];

function inline(choices: Choices, where: Where, shape = choices.below(7)): string {
  const gap = choices.of([' ', ' ', ' ', '  ', '\t', '      ']);
  switch (shape) {
    case 0:
    case 1:
      return `${gap}${choices.of(PLAIN)}${trail(choices)}\n`;
    case 2:
      return `${gap}${choices.of(QUOTED)}${trail(choices)}\n`;
    case 3:
      return `${choices.of(EMPTY)}${trail(choices)}\n`;
    case 4:
      return `${gap}${blockText(choices, where.indent)}`;
    case 5:
      return `${gap}${flow(choices, where, 2)}${trail(choices)}\n`;
    default:
      return `${gap}${manyLines(choices, where.indent)}${trail(choices)}\n`;
  }
}

function list(choices: Choices, where: Where): string {
  const count = 1 + choices.below(3);
  const inside = { ...where, deepest: where.deepest - 1 };
  return Array.from({ length: count }, (_, at) => {
    const above = at > 0 || where.leads ? aboveLine(choices, where.indent) : '';
    return `${above}${pad(where.indent)}-${item(choices, inside)}`;
  }).join('');
}

function item(choices: Choices, where: Where): string {
  const shape = where.deepest <= 0 ? choices.below(7) : choices.below(12);
  if (shape < 7) return inline(choices, { ...where, indent: where.indent + 1 }, shape);
  const gap = 1 + choices.below(3);
  const compact = { ...where, indent: where.indent + 1 + gap, leads: false };
  if (shape < 10) return `${pad(gap)}${mapping(choices, compact).trimStart()}`;
  if (shape === 10) return `${pad(gap)}${list(choices, compact).trimStart()}`;
  const below = { ...where, indent: where.indent + 1 + choices.below(3), leads: true };
  return `${trail(choices)}\n${mapping(choices, below)}`;
}

const FLOW_SCALARS = ['a', 'b c', '"d, e"', "'f'", '5', '~', 'it"s'];

function flow(choices: Choices, where: Where, deepest: number): string {
  const count = choices.below(4);
  const break_ = choices.once(3) ? `\n${pad(where.indent + 1 + choices.below(4))}` : '';
  const comment = break_ && choices.once(2) ? '  # in flow' : '';
  const close =
    break_ && choices.once(2) ? `\n${pad(where.indent + (choices.once(3) ? 0 : 1))}` : '';
  const isMap = choices.once(2);
  const parts = Array.from({ length: count }, (_, at) => {
    const part =
      deepest > 1 && choices.once(4) ? flow(choices, where, deepest - 1) : choices.of(FLOW_SCALARS);
    return isMap ? `${['k', '"l"', 'm n', 'x-o'][at]}: ${part}` : part;
  });
  const comma = choices.of([', ', ',  ', ' , ']);
  const inside = parts.join(break_ ? `,${comment}${break_}` : comma);
  const last = count > 0 && choices.once(5) ? ',' : '';
  const space = choices.of(['', ' ']);
  const [open, end] = isMap ? ['{', '}'] : ['[', ']'];
  return `${open}${break_ || space}${inside}${last}${count > 0 ? close || space : ''}${end}`;
}

function blockText(choices: Choices, indent: number): string {
  const style = choices.of(['|', '>']);
  const chomp = choices.of(['', '-', '+']);
  const step = 1 + choices.below(3);
  const indicator = choices.once(5) ? String(step) : '';
  const inner = pad(indicator ? Math.max(indent, 0) + step : indent + step);
  const lines = choices.of([['one'], ['one', 'two'], ['one', '', '  two'], ['a: b # c', '- d']]);
  const blank = choices.of(['', '', '\n', '\n\n']);
  const text = lines.map((line) => (line === '' ? '\n' : `${inner}${line}\n`)).join('');
  return `${style}${indicator}${chomp}${trail(choices)}\n${text}${blank}`;
}

function manyLines(choices: Choices, indent: number): string {
  const inner = pad(indent + 1 + choices.below(3));
  return choices.of([
    `one\n${inner}two`,
    `one\n\n${inner}two`,
    `"one\n${inner}two"`,
    `'one\n\n${inner}t''wo'`,
    `"one\\\n${inner}two"`,
  ]);
}

function trail(choices: Choices): string {
  return choices.of(['', '', '', '', '  # why', ' # a: b', '\t# tab', '   ', ' #']);
}

function aboveLine(choices: Choices, indent: number): string {
  return choices.of([
    '',
    '',
    '',
    '',
    '\n',
    `${pad(indent)}# above\n`,
    `\n${pad(indent)}# one\n${pad(indent)}# two\n`,
    `${pad(indent)}# apart\n\n`,
    '# margin\n',
    `${pad(indent + 3)}# far\n`,
  ]);
}

function pad(count: number): string {
  return ' '.repeat(Math.max(count, 0));
}

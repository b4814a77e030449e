/** The characters that a backslash makes plain; each has a stand-in that no text has, as long as it is read. */
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
const FIRST_STAND_IN = 0xfdd0;
const STAND_INS = /[\ufdd0-\ufdef]/g;
/** Breaks up what would act in Markdown, and shows nothing. */
const BREAK = /\u200b/g;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** What marks a part of a text and is no part of it, with what is left. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<(https?:[^\s<>]+|[^\s<>@]+@[^\s<>@]+)>/gi, '$1'],
  [/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi, ''],
  [/!?\[([^[\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g, '$1'],
  [/(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, '$2'],
  [/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/(?<![*\w])\*(?=[^\s*])([^*]*[^\s*])\*(?![*\w])/g, '$1'],
  [/(?<![_\w])_(?=[^\s_])([^_]*[^\s_])_(?![_\w])/g, '$1'],
  [/~~(?=\S)(.+?)(?<=\S)~~/g, '$1'],
];

const LINE_BREAK = /[ \t]*<br ?\/?>[ \t]*/gi;
/** To look for marks in a longer cell would take long. */
const LONGEST = 10_000;

/** A cell of a Markdown table as plain text: without emphasis, links and backslashes; `<br>` is a new line. */
export function markdownCell(cell: string): string {
  const guarded = cell.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => standIn(mark));
  const broken = guarded.trim().replace(LINE_BREAK, '\n');
  const marks = broken.length > LONGEST ? [] : MARKS;
  const plain = marks.reduce((text, [mark, left]) => text.replace(mark, left), broken);
  return plain
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/gi, characterOf)
    .replace(BREAK, '')
    .replace(STAND_INS, (one) => PUNCTUATION.charAt(one.charCodeAt(0) - FIRST_STAND_IN))
    .trim();
}

function standIn(mark: string): string {
  return String.fromCharCode(FIRST_STAND_IN + PUNCTUATION.indexOf(mark));
}

function characterOf(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? entity;
  const code =
    name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : entity;
}

import type { KnownBy } from '../insight/word-matcher.ts';

/**
 * The lines by which git-filter-repo finds words, in its own syntax: a pattern of Python’s `re` over
 * bytes, which knows of letters beyond ASCII neither the case nor how they are composed. So each way to
 * write them is a line. What comes in their place has no brackets: without quotes, YAML would make a
 * list of them, and the history could no longer be read.
 */
export function historyPatterns(words: readonly KnownBy[]): readonly string[] {
  return [...new Set(words.flatMap(({ text }) => formsOf(text)))].map(
    (form) => `regex:(?i)${pattern(form)}==>erased`,
  );
}

function formsOf(text: string): string[] {
  if (/^[ -~]*$/.test(text)) return [text];
  return [text, text.toLowerCase(), text.toUpperCase()].flatMap((form) => [
    form.normalize('NFC'),
    form.normalize('NFD'),
  ]);
}

function pattern(form: string): string {
  const parts = form.split(/\s+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const edge = (character: string) => (/^\w$/.test(character) ? '\\b' : '');
  return `${edge(form.charAt(0))}${parts.join('\\s+')}${edge(form.charAt(form.length - 1))}`;
}

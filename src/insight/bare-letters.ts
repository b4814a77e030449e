/** Letters that are one with their accent, so that no accent can be taken off. */
const ONE_WITH_ACCENT: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ø', 'o'],
  ['Ø', 'O'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
]);

/** A text without the accents of its letters, as an id is made of it: `Zoé` is `Zoe`. */
export function bareLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łŁøØđĐıæÆœŒ]/g, (letter) => ONE_WITH_ACCENT.get(letter) ?? letter);
}

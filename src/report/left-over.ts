import type { LeftOver, WhyLeft } from '../domain/erasure.ts';
import { flagToType } from '../domain/to-type.ts';
import type { IdentifyingWords } from '../insight/identifying-words.ts';
import { visible } from '../terminal/escape.ts';
import { indented } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';

/** What could not be erased of somebody. */
interface LeftOvers {
  readonly id: string;
  readonly words: IdentifyingWords;
  readonly left: readonly LeftOver[];
}

const HEADS: Readonly<Record<WhyLeft, string>> = {
  fixed:
    'Keys, ids and the like are never changed, since files and figures hang together by them. Change them by hand, wherever they are named:',
  'somebody-else':
    'Somebody else on the roster has the same name, address or handle. If that is the same person, say so with member same, and erase again:',
  several: 'A first name that others have too. If they are meant, erase it with --also:',
  unsafe:
    'These lines cannot be changed safely, or their file has an error. Mend them, or change them by hand:',
  'not-ours': 'cop does not change these files. Change them by hand:',
  path: 'These files have them in their names. Rename them by hand; where the name is an id, wherever it is named too:',
  'left-behind': 'A cop that was stopped has left these behind, as files were before. Delete them:',
  unread:
    'These could not be searched: they cannot be read, or have more than 4 MiB. Look yourself:',
};

/** The order in which they are told. */
const WHYS: readonly WhyLeft[] = [
  ...(['unsafe', 'several', 'somebody-else'] as const),
  ...(['fixed', 'path', 'not-ours', 'left-behind', 'unread'] as const),
];

/** What is left of somebody, by file and line, with what to do about it; '' where nothing is. */
export function leftOverText(
  { id, words, left }: LeftOvers,
  { width, cop }: Pick<Screen, 'width' | 'cop'>,
): string {
  if (left.length === 0) return '';
  const groups = WHYS.flatMap((why) => {
    const places = placesOf(left.filter((one) => one.why === why));
    if (places.length === 0) return [];
    return [...indented(HEADS[why], 2, width), ...places.map((one) => `    ${one}`)];
  });
  const flags = words.anywhere.flatMap(({ text }) => flagToType('--also', text));
  const again = [cop, 'member erase', id, ...flags].join(' ');
  return [
    'Still there, and not changed:',
    ...groups,
    'Once that is mended, look again:',
    `  ${again}`,
  ].join('\n');
}

/** A line a file: `README.md:3, 17`. */
function placesOf(left: readonly LeftOver[]): readonly string[] {
  const files = new Map<string, number[]>();
  for (const { place } of left) {
    const lines = files.get(place.file) ?? [];
    if (place.line !== undefined) lines.push(place.line);
    files.set(place.file, lines);
  }
  return [...files].map(([file, lines]) =>
    visible(lines.length === 0 ? file : `${file}:${lines.join(', ')}`),
  );
}

import { shortDate } from '../domain/civil-date.ts';
import { ERASED } from '../domain/erasure.ts';
import { fileAndLine } from '../domain/finding.ts';
import type { Happening } from '../domain/happening.ts';
import { counted } from '../domain/number-text.ts';
import { grouped } from '../domain/parts.ts';
import { shortId } from '../insight/resolve-record.ts';
import type { KnownBy } from '../insight/word-matcher.ts';
import { historyPatterns } from './history-patterns.ts';

/** What was erased. */
interface Erased {
  readonly id: string;
  /** What they were called until now. */
  readonly name: string;
  /** How many files were changed. */
  readonly files: number;
  readonly words: readonly KnownBy[];
  readonly isUnderGit: boolean;
  /** Of theirs, and no longer shown in reports. */
  readonly stories: readonly Happening[];
}

/**
 * What was done, and who else still knows: plainly, and without a promise.
 * @param cop how it was started, to print commands that work as typed
 */
export function erasedText(erased: Erased, cop: string): string {
  const { id, name, files, words, isUnderGit, stories } = erased;
  const done =
    files === 0
      ? `No file that cop changes names ${name}`
      : `Erased ${name} in ${counted(files, 'file')}: ${ERASED} stands in their place.
Their id, ${id}, stays, and so does all that is counted.`;
  return [
    done,
    ...storyLines(stories, cop),
    ...(isUnderGit ? historyLines(words) : [ELSEWHERE]),
    PLATFORMS,
  ].join('\n');
}

/** Nobody is left who agreed to show them; their words stay in the log until somebody decides on them. */
function storyLines(stories: readonly Happening[], cop: string): string[] {
  if (stories.length === 0) return [];
  const [what, them] =
    stories.length === 1
      ? ['1 story of theirs is', 'it']
      : [`${grouped(stories.length)} stories of theirs are`, 'them'];
  return [
    '',
    `${what} no longer shown in reports. To take ${them} out of the log:`,
    ...stories.flatMap((one) => [
      `  ${shortDate(one.on)}, ${fileAndLine(one.place)}`,
      `    ${cop} log withdraw ${shortId(one)}`,
    ]),
  ];
}

const ELSEWHERE = `
Copies of this folder, backups and mails still have all of it.`;

const PLATFORMS = `
A platform’s next export brings them back, unless they are removed there too.`;

function historyLines(words: readonly KnownBy[]): string[] {
  return [
    `
Git’s history still has all of it, and so has every clone, backup and mail.
To rewrite the history, with git-filter-repo
(https://github.com/newren/git-filter-repo): write these lines into a file
outside of the repository, such as ../erase.txt`,
    ...historyPatterns(words).map((one) => `  ${one}`),
    `and then, in a fresh clone:
  git filter-repo --replace-text ../erase.txt --replace-message ../erase.txt
What that costs: every commit from the first that names them on gets another
id, so links to commits and open pull requests break, and everybody has to
clone anew: one push from an old clone brings all of it back. Where they are
the author of commits, that takes --mailmap besides. Whoever runs the server
has to remove the old commits there.`,
  ];
}

/**
 * What was found of somebody who was erased before.
 * @param cop how it was started, to print commands that work as typed
 */
export function erasedBeforeText(id: string, cop: string): string {
  return `${id} was erased before: there is nothing to do
To look for another name that they had:
  ${cop} member erase ${id} --also "Old Name"`;
}

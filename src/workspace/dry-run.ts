import { structuredPatch } from 'diff';
import type { NewFile } from './new-file.ts';

/** Lines around a change that are shown with it, as git has it. */
const CONTEXT = 3;

/** Of texts with more lines that differ, all is shown: to find the least would take too long. */
const MOST_CHANGES = 1000;

/**
 * What writing files would change, as a diff that `git apply` and `patch -p1` take. Its paths count
 * from the workspace's root; where that lies deeper in a repository, `git apply` is told so with
 * `--directory`.
 */
export function newFileDiff(files: readonly NewFile[]): string {
  return files.map(newDiffOf).join('');
}

/**
 * The same for a file that changes: the lines that do, with those around them. '' where it stays as
 * it is.
 * @param before its text now, or undefined where it is not there yet
 */
export function replacedFileDiff(before: string | undefined, file: NewFile): string {
  if (before === undefined) return newDiffOf(file);
  const { path, text } = file;
  if (before === text) return '';
  return `${headOf(path)}${sidesOf(`a/${path}`, `b/${path}`)}${hunksOf(before, text)}`;
}

/**
 * The same for several files that change together.
 * @param changes which files, in the order of `planned`
 * @param planned what each says, and would say
 */
export function changesDiff(
  changes: readonly Pick<NewFile, 'path'>[],
  planned: readonly { readonly before: string; readonly after: string }[],
): string {
  return changes
    .map(({ path }, index) => {
      const { before = '', after = '' } = planned[index] ?? {};
      return replacedFileDiff(before, { path, text: after });
    })
    .join('');
}

/**
 * The same where the lines around a change may be nobody's to see: one of them is shown, or none where
 * that would be such a line. Then `git apply` takes the diff with `--unidiff-zero` alone.
 */
export function sparingFileDiff(
  before: string,
  { path, text }: NewFile,
  isHidden: (line: string) => boolean,
): string {
  if (before === text) return '';
  const shown = hunksOf(before, text, 1);
  const tells = shown.split('\n').some((line) => line.startsWith(' ') && isHidden(line.slice(1)));
  const hunks = tells ? hunksOf(before, text, 0) : shown;
  return `${headOf(path)}${sidesOf(`a/${path}`, `b/${path}`)}${hunks}`;
}

/** The same for a file that is removed. A file that moves is one that is removed and one that is new. */
export function removedFileDiff({ path, text }: NewFile): string {
  const head = `${headOf(path)}deleted file mode 100644\n`;
  return text === '' ? head : `${head}${sidesOf(`a/${path}`, NONE)}${hunksOf(text, '')}`;
}

function newDiffOf({ path, text }: NewFile): string {
  const head = `${headOf(path)}new file mode 100644\n`;
  return text === '' ? head : `${head}${sidesOf(NONE, `b/${path}`)}${hunksOf('', text)}`;
}

const NONE = '/dev/null';

function headOf(path: string): string {
  return `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n`;
}

function sidesOf(before: string, after: string): string {
  return `--- ${named(before)}\n+++ ${named(after)}\n`;
}

/** `patch` takes a name with a space for ended there, unless a tab ends it. */
function named(path: string): string {
  const name = quoted(path);
  return name === path && path.includes(' ') ? `${name}\t` : name;
}

/** As git writes a name that holds what would end it; letters of other scripts are left to read. */
function quoted(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  const special = /[\u0000-\u001F\u007F"\\]/g;
  if (!special.test(path)) return path;
  return `"${path.replace(special, (one) => ESCAPES.get(one) ?? octal(one))}"`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function octal(character: string): string {
  return `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`;
}

function hunksOf(before: string, after: string, context = CONTEXT): string {
  if (before === '' || after === '') return wholly(before, after);
  const options = { context, maxEditLength: MOST_CHANGES };
  const patch = structuredPatch('', '', before, after, undefined, undefined, options);
  if (!patch) return wholly(before, after);
  return patch.hunks
    .map(({ oldStart, oldLines, newStart, newLines, lines }) => {
      const [from, to] = [rangeOf(oldStart, oldLines), rangeOf(newStart, newLines)];
      return `@@ -${from} +${to} @@\n${lines.map((line) => `${line}\n`).join('')}`;
    })
    .join('');
}

/** A range of no lines is said to stand behind the line before it. */
function rangeOf(start: number, lines: number): string {
  if (lines === 0) return `${start - 1},0`;
  return lines === 1 ? String(start) : `${start},${lines}`;
}

/** Every line goes, and every line comes. */
function wholly(before: string, after: string): string {
  const [removed, added] = [sideOf('-', before), sideOf('+', after)];
  return `@@ -${removed.range} +${added.range} @@\n${removed.lines}${added.lines}`;
}

function sideOf(sign: '+' | '-', text: string): { readonly range: string; readonly lines: string } {
  if (text === '') return { range: '0,0', lines: '' };
  const endsLine = text.endsWith('\n');
  const lines = (endsLine ? text.slice(0, -1) : text).split('\n');
  const unended = endsLine ? '' : '\\ No newline at end of file\n';
  return {
    range: rangeOf(1, lines.length),
    lines: `${lines.map((one) => `${sign}${one}\n`).join('')}${unended}`,
  };
}

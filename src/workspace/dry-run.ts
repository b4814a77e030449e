import type { NewFile } from './new-file.ts';

/**
 * What writing files would change, as a diff that `git apply` and `patch -p1` take. Its paths count
 * from the workspace's root; where that lies deeper in a repository, `git apply` is told so with
 * `--directory`.
 */
export function newFileDiff(files: readonly NewFile[]): string {
  return files.map(newDiffOf).join('');
}

/**
 * The same for a file that is replaced whole; '' where it stays as it is.
 * @param before its text now, or undefined where it is not there yet
 */
export function replacedFileDiff(before: string | undefined, file: NewFile): string {
  if (before === undefined) return newDiffOf(file);
  const { path, text } = file;
  if (before === text) return '';
  const [removed, added] = [side('-', before), side('+', text)];
  return `${headOf(path)}--- a/${path}\n+++ b/${path}\n@@ -${removed.range} +${added.range} @@\n${removed.lines}${added.lines}`;
}

function newDiffOf({ path, text }: NewFile): string {
  const head = `${headOf(path)}new file mode 100644\n`;
  if (text === '') return head;
  const { range, lines } = side('+', text);
  return `${head}--- /dev/null\n+++ b/${path}\n@@ -0,0 +${range} @@\n${lines}`;
}

function headOf(path: string): string {
  return `diff --git a/${path} b/${path}\n`;
}

/** A whole text as one side of a diff. */
function side(sign: '+' | '-', text: string): { readonly range: string; readonly lines: string } {
  if (text === '') return { range: '0,0', lines: '' };
  const endsLine = text.endsWith('\n');
  const lines = (endsLine ? text.slice(0, -1) : text).split('\n');
  const unended = endsLine ? '' : '\\ No newline at end of file\n';
  return {
    range: `1,${lines.length}`,
    lines: `${lines.map((one) => `${sign}${one}\n`).join('')}${unended}`,
  };
}

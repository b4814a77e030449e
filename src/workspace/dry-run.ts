import type { NewFile } from './new-file.ts';

/**
 * What writing files would change, as a diff that `git apply` and `patch -p1` take. Its paths count
 * from the workspace's root; where that lies deeper in a repository, `git apply` is told so with
 * `--directory`.
 */
export function newFileDiff(files: readonly NewFile[]): string {
  return files.map(diffOf).join('');
}

function diffOf({ path, text }: NewFile): string {
  const head = `diff --git a/${path} b/${path}\nnew file mode 100644\n`;
  if (text === '') return head;
  const endsLine = text.endsWith('\n');
  const lines = (endsLine ? text.slice(0, -1) : text).split('\n');
  const added = lines.map((one) => `+${one}\n`).join('');
  return [
    head,
    `--- /dev/null\n+++ b/${path}\n@@ -0,0 +1,${lines.length} @@\n`,
    added,
    endsLine ? '' : '\\ No newline at end of file\n',
  ].join('');
}

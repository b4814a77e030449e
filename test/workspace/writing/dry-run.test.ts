import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newFileDiff } from '../../../src/workspace/dry-run.ts';
import type { NewFile } from '../../../src/workspace/new-file.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { publish } from '../../../src/workspace/publish.ts';
import { filesIn, folderWith } from '../../folder.ts';

/** What `git apply` makes of the diff, in a folder of its own. */
function applied(files: readonly NewFile[]): Record<string, string> {
  const [root, patches] = [folderWith(), folderWith()];
  const patch = join(patches, 'change.diff');
  writeFileSync(patch, newFileDiff(files));
  execFileSync('git', ['apply', '--whitespace=nowarn', patch], { cwd: root, stdio: 'pipe' });
  return filesIn(root);
}

/** What writing the files makes. */
function written(files: readonly NewFile[]): Record<string, string> {
  const root = folderWith();
  publish(nodeDisk, root, files);
  return filesIn(root);
}

describe('newFileDiff', () => {
  it('shows each new file as git would', () => {
    expect(
      newFileDiff([{ path: 'goals/2026-Q4/meet.yaml', text: 'goal: Meet\ntimeline: w\n' }]),
    ).toBe(`diff --git a/goals/2026-Q4/meet.yaml b/goals/2026-Q4/meet.yaml
new file mode 100644
--- /dev/null
+++ b/goals/2026-Q4/meet.yaml
@@ -0,0 +1,2 @@
+goal: Meet
+timeline: w
`);
  });

  it('says where the last line does not end', () => {
    expect(newFileDiff([{ path: 'a', text: 'x' }])).toContain('+x\n\\ No newline at end of file\n');
  });

  it.each([
    ['one line', 'a: 1\n'],
    ['no final newline', 'a: 1\nb: 2'],
    ['nothing at all', ''],
    ['empty lines', '\n\na: 1\n\n'],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n'],
    ['lines that look like a diff', '+++ b/x\n--- a/x\n@@ -1 +1 @@\n\\ No newline\n'],
    ['other scripts', 'a: Ünïcode 日本 👩‍🏫\n'],
  ])('applies to what writing makes: %s', (_, text) => {
    const files = [
      { path: 'goals/2026-Q4/a.yaml', text },
      { path: 'cop.yaml', text: 'format: 1\n' },
    ];
    expect(applied(files)).toEqual(written(files));
    expect(applied(files)).toEqual({
      'goals/2026-Q4/a.yaml': text,
      'cop.yaml': 'format: 1\n',
    });
  });

  it('applies to what writing makes, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab\n\r \t+-@\\é') });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (contents) => {
        const files = contents.map((one, index) => ({ path: `log/${index}.yaml`, text: one }));
        expect(applied(files)).toEqual(written(files));
      }),
      { numRuns: 25 },
    );
  });
});

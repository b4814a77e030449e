import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newFileDiff, removedFileDiff, replacedFileDiff } from '../../../src/workspace/dry-run.ts';
import type { NewFile } from '../../../src/workspace/new-file.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { publish } from '../../../src/workspace/publish.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { describeWhereThereIs } from '../../where-there-is.ts';

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

const FILE = 'goals/2026-Q4/meet.yaml';
const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}\n`).join('');

describe('replacedFileDiff', () => {
  it('shows the lines that change, with three around them, as git would', () => {
    const before = numbered(1, 20);
    const text = before.replace('line 5\n', 'line five\n').replace('line 18\n', '');
    expect(replacedFileDiff(before, { path: FILE, text })).toBe(`diff --git a/${FILE} b/${FILE}
--- a/${FILE}
+++ b/${FILE}
@@ -2,7 +2,7 @@
 line 2
 line 3
 line 4
-line 5
+line five
 line 6
 line 7
 line 8
@@ -15,6 +15,5 @@
 line 15
 line 16
 line 17
-line 18
 line 19
 line 20
`);
  });

  it('is nothing where nothing changes, and a new file where there was none', () => {
    expect(replacedFileDiff('a\n', { path: 'a', text: 'a\n' })).toBe('');
    const file = { path: 'a', text: 'a\n' };
    expect(replacedFileDiff(undefined, file)).toBe(newFileDiff([file]));
  });

  it('shows a text that has little in common with the old one as a whole', () => {
    const [before, text] = [numbered(1, 5000), numbered(10_001, 15_000)];
    const diff = replacedFileDiff(before, { path: 'a', text });
    expect(diff).toContain('@@ -1,5000 +1,5000 @@\n-line 1\n');
    expect(patched('git', { a: before }, diff)).toEqual({ a: text });
  });

  it('writes a name that git quotes as git does', () => {
    const path = 'goals/"so"\tit is.yaml';
    expect(replacedFileDiff('a\n', { path, text: 'b\n' })).toMatch(
      /^diff --git "a\/goals\/\\"so\\"\\tit is\.yaml" "b/,
    );
  });
});

describe('removedFileDiff', () => {
  it('shows every line of a file that is removed', () => {
    expect(
      removedFileDiff({ path: FILE, text: 'goal: Meet\n' }),
    ).toBe(`diff --git a/${FILE} b/${FILE}
deleted file mode 100644
--- a/${FILE}
+++ /dev/null
@@ -1 +0,0 @@
-goal: Meet
`);
  });
});

const TEXTS = [
  'a: 1\n',
  'a: 1\r\nb: 2\r\n',
  'a: 1\r\nb: 2',
  '\uFEFFa: 1\nb: 2\n',
  'no end',
  '',
  '\n\n',
  'Ünïcode 日本 👩‍🏫\u2028 and \u0085\n',
  '--- a/x\n+++ b/x\n@@ -1 +1 @@\n',
  '\\ No newline at end of file\n',
];
const NAMES = [FILE, 'goals/with a space.yaml', 'goals/größer 日本.yaml', 'goals/it is "so".yaml'];

for (const tool of ['git', 'patch'] as const)
  describeWhereThereIs(tool, `a diff, read by ${tool}`, () => {
    it.each(NAMES)('makes of files such as %s what was meant, whatever their text', (path) => {
      const pairs = TEXTS.flatMap((before) => TEXTS.map((text) => ({ before, text })));
      const files = pairs.map((pair, at) => ({ path: numberedPath(path, at), ...pair }));
      const diff = files.map((one) => replacedFileDiff(one.before, one)).join('');
      const start = Object.fromEntries(files.map((one) => [one.path, one.before]));
      const end = Object.fromEntries(files.map((one) => [one.path, one.text]));
      expect(patched(tool, start, diff)).toEqual(end);
    });

    it.each(NAMES)('removes, moves and adds files such as %s', (path) => {
      const texts = TEXTS.filter((one) => one !== '');
      const gone = texts.map((text, at) => ({ path: numberedPath(path, at), text }));
      const come = gone.map((one) => ({ path: `new-${one.path}`, text: `${one.text}x` }));
      const diff = gone.map(removedFileDiff).join('') + newFileDiff(come);
      const start = Object.fromEntries(gone.map((one) => [one.path, one.text]));
      expect(patched(tool, { keep: 'x', ...start }, diff)).toEqual({
        keep: 'x',
        ...Object.fromEntries(come.map((one) => [one.path, one.text])),
      });
    });
  });

function numberedPath(path: string, at: number): string {
  return path.replace('.yaml', `-${at}.yaml`);
}

describe('a thousand random edits', () => {
  it('are applied by git byte for byte as they were planned', () => {
    const line = fc.string({ unit: fc.constantFrom(...'ab+- @\\é👩\t'), maxLength: 4 });
    const ending = fc.constantFrom('\n', '\n', '\r\n');
    const lines = fc.array(
      fc.tuple(line, ending).map((both) => both.join('')),
      { maxLength: 25 },
    );
    const edit = fc.record({
      lines,
      at: fc.nat(25),
      gone: fc.nat(4),
      come: fc.array(line, { maxLength: 3 }),
      unended: fc.tuple(line, line),
    });
    const edits = fc.array(edit, { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(edits, (all) => {
        const files = all.map((one, at) => {
          const after = [...one.lines];
          after.splice(one.at, one.gone, ...one.come.map((text) => `${text}\n`));
          const [before, text] = [
            `${one.lines.join('')}${one.unended[0]}`,
            `${after.join('')}${one.unended[1]}`,
          ];
          return { path: `goals/${at}.yaml`, before, text };
        });
        const diff = files.map((one) => replacedFileDiff(one.before, one)).join('');
        const start = Object.fromEntries(files.map((one) => [one.path, one.before]));
        expect(patched('git', start, diff)).toEqual(
          Object.fromEntries(files.map((one) => [one.path, one.text])),
        );
      }),
      { numRuns: 10 },
    );
  });
});

/** What becomes of files by a diff, in a folder of their own. */
function patched(
  tool: 'git' | 'patch',
  files: Readonly<Record<string, string>>,
  diff: string,
): Record<string, string> {
  const [root, patches] = [folderWith(files), folderWith({ 'change.diff': diff })];
  const patch = join(patches, 'change.diff');
  const words =
    tool === 'git'
      ? ['apply', '--allow-empty', '--whitespace=nowarn', patch]
      : ['-p1', '--binary', '-s', '-i', patch];
  if (diff !== '') execFileSync(tool, words, { cwd: root, stdio: 'pipe' });
  return filesIn(root);
}

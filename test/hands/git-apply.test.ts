import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cop } from '../e2e/cop.ts';
import { bytesIn, type Files, folderWith } from '../folder.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { BY_HAND, CHECK_IN, EDITS, ON_WINDOWS } from './by-hand.ts';

// What `--dry-run` shows is what would be written: git makes the very same files of it.

/** The commands that write, beside those that edit. */
const OTHERS: readonly (readonly string[])[] = [
  ['persona', 'add', 'Power user', '--needs', 'To be asked'],
  ['persona', 'remove', 'new-analyst'],
  ['goal', 'add', 'Learn', '--timeline', 'Weeks 8-12', '--key-result', 'Hold 3 circles'],
  ['goal', 'edit', 'meet', '--quarter', '2027-Q1', '--owner', 'ben'],
  ['goal', 'remove', 'meet', '--force'],
  ['checkin', 'invite-members', '14', '--note', 'A good week'],
  ['checkin', '--corrects', 'last', '13', '--by', 'ana'],
  ['checkin', '--withdraw', 'last', '--by', 'ana'],
  ['undo', '--by', 'ana'],
  ['schema'],
  ['init', 'new', '--name', 'Chart Guild', '--timezone', 'Europe/Lisbon'],
];

/** As an editor of Windows may leave them: the last line has no end. */
const WITHOUT_END: Files = Object.fromEntries(
  Object.entries(ON_WINDOWS).map(([path, text]) => [path, String(text).replace(/\r?\n$/, '')]),
);

const ID_BEFORE = CHECK_IN.slice(-31, -5);

/** The files of a folder; the ids of new records, which no two runs give, are left out. */
function plainlyIn(folder: string): Record<string, string> {
  const plain = (text: string) =>
    text.replaceAll(/01[0-9A-HJKMNP-TV-Z]{24}/g, (id) => (id === ID_BEFORE ? id : 'ID'));
  return Object.fromEntries(
    Object.entries(bytesIn(folder)).map(([path, text]) => [plain(path), plain(text)]),
  );
}

function afterCop(words: readonly string[], files: Files): Record<string, string> {
  const cwd = folderWith(files);
  expect(cop([...words, '--no-input'], { cwd })).toMatchObject({ code: 0 });
  return plainlyIn(cwd);
}

function afterGit(words: readonly string[], files: Files): Record<string, string> {
  const cwd = folderWith(files);
  const before = bytesIn(cwd);
  const shown = cop([...words, '--dry-run', '--no-input'], { cwd });
  expect(shown).toMatchObject({ code: 0 });
  expect(bytesIn(cwd)).toEqual(before);
  // What is made in a folder of its own is shown from there.
  const folder = words[0] === 'init' ? ['--directory=new'] : [];
  const git = ['-c', 'core.autocrlf=false', 'apply', ...folder, '-'];
  const { status, stderr } = spawnSync('git', git, { cwd, input: shown.stdout, encoding: 'utf8' });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return plainlyIn(cwd);
}

const typed = (words: readonly string[]) => ({ typed: words.join(' '), words });
const edits = EDITS.map(({ words }) => typed(words));

describeWhereThereIs('git', 'git apply makes of a dry run what the command writes', () => {
  describe.each([
    ['of files written by hand', BY_HAND, [...edits, ...OTHERS.map(typed)]],
    ['of files with the line endings of Windows, and none at the end', WITHOUT_END, edits],
  ])('%s', (_, files, commands) => {
    it.each(commands)('cop $typed', ({ words }) => {
      const written = afterCop(words, files);
      expect(written).not.toEqual(plainlyIn(folderWith(files)));
      expect(afterGit(words, files)).toEqual(written);
    });
  });
});

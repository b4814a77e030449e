import { describe, expect, it } from 'vitest';
import { cop } from '../e2e/cop.ts';
import type { Files } from '../folder.ts';
import { describeWhereThereIs } from '../where-there-is.ts';
import { BY_HAND, EDITS, GOAL, ON_WINDOWS, PERSONA } from './by-hand.ts';
import { type Repository, repositoryWith } from './repository.ts';

// What a colleague sees in a merge request: the line that was meant, and nothing else.

function edited(files: Files, words: readonly string[]): Repository {
  const repository = repositoryWith(files);
  const { code, stderr } = cop([...words, '--no-input'], { cwd: repository.folder });
  expect({ code, stderr }).toMatchObject({ code: 0 });
  return repository;
}

/** The lines that git says are gone or new in the files that were there. */
function diffIn({ git }: Repository): string {
  const isHeading = /^(diff|index|---|\+\+\+|@@) /;
  const lines = git('diff', '--unified=0').split('\n');
  return lines.filter((line) => !isHeading.test(line)).join('\n');
}

/** What git says of each file that is not as it was. */
function statusIn({ git }: Repository): string[] {
  git('add', '--all');
  return git('diff', '--staged', '--find-renames', '--name-status').trim().split('\n');
}

describeWhereThereIs('git', 'git diff shows what an edit changed, and not one line more', () => {
  describe.each([
    ['in files written by hand', BY_HAND, '\n'],
    ['in files with the line endings of Windows', ON_WINDOWS, '\r\n'],
  ])('%s', (_, files, ending) => {
    it.each(EDITS.map((one) => ({ typed: one.words.join(' '), ...one })))(
      'cop $typed',
      ({ words, diff }) => {
        const repository = edited(files, words);
        expect(diffIn(repository)).toBe(diff.replaceAll('\n', ending));
        const changed = statusIn(repository).filter((line) => !/^A\tlog\//.test(line));
        expect(changed).toHaveLength(1);
        expect(changed[0]).toMatch(/^M\t/);
      },
    );
  });
});

describeWhereThereIs('git', 'git status', () => {
  it('shows a goal that went to another quarter as renamed, and a record of it', () => {
    const repository = edited(BY_HAND, ['goal', 'edit', 'meet', '--quarter', '2027-Q1']);
    const [record, ...others] = statusIn(repository).reverse();
    expect(others).toEqual([`R100\t${GOAL}\tgoals/2027-Q1/meet.yaml`]);
    expect(record).toMatch(/^A\tlog\/2026-11\/2026-11-24-/);
  });

  it('shows a goal or a persona that was removed, and nothing else', () => {
    const goal = edited(BY_HAND, ['goal', 'remove', 'meet', '--force']);
    expect(statusIn(goal)).toEqual([`D\t${GOAL}`]);
    const persona = edited(BY_HAND, ['persona', 'remove', 'new-analyst']);
    expect(statusIn(persona)).toEqual([`D\t${PERSONA}`]);
  });
});

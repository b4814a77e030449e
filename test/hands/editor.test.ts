import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/domain/errors.ts';
import { folderWith, pathsIn } from '../folder.ts';
import { built } from '../workspace/writing/built.ts';
import { BY_HAND, GOAL } from './by-hand.ts';
import { measured, PATIENCE, times } from './figures.ts';
import { copBeside, running } from './programs-run.ts';

const programs = join(import.meta.dirname, 'programs');
const [saving, editing] = [built('save', programs), built('edit', programs)];

interface Beside {
  readonly edits: number;
  readonly saves: readonly string[];
  /** The lines of the file that the editor wrote. */
  readonly kept: readonly string[];
}

/** Lets an editor save a goal all the time while something else is done to it. */
async function besideEditor(
  mode: 'in-place' | 'by-rename',
  edits: number,
  edit: (root: string) => Promise<void>,
): Promise<Beside> {
  const root = folderWith(BY_HAND);
  const { child, end } = running([saving, join(root, GOAL), mode]);
  await edit(root);
  child.stdin?.end();
  const { code, stdout, stderr } = await end;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const lines = readFileSync(join(root, GOAL), 'utf8').split('\n');
  expect(pathsIn(root).filter((path) => /cop-tmp|cop-lock|kept/.test(path))).toEqual([]);
  return {
    edits,
    saves: stdout.trim().split('\n'),
    kept: lines.filter((line) => line.startsWith('# save')),
  };
}

/**
 * Sets a key result's weight by the executable. Where that begins just when the editor has emptied the
 * file, or the editor comes in between each time, it says so and writes nothing: it is typed again.
 */
async function setWeight(root: string, weight: number): Promise<void> {
  for (let tried = 1; tried <= 50; tried += 1) {
    const words = ['kr', 'edit', 'invite-members', '--weight', String(weight)];
    const { code, stderr } = await copBeside(words, root);
    if (code === 0) return;
    if (code === EXIT.data) expect(stderr).toContain(`${GOAL}: error file/empty`);
    else expect({ code, stderr }).toEqual({ code: EXIT.changed, stderr });
  }
  throw new Error('it could not be edited at all');
}

const figures = ({ edits, saves, kept }: Beside) =>
  `${edits} edits, ${saves.length} saves, ${saves.length - kept.length} of them lost`;

describe('an editor that saves a goal every 10 to 30 ms', { timeout: PATIENCE }, () => {
  it('loses none of its saves to the edits of cop, where it writes into the file', async () => {
    const count = times(10);
    const { saves, kept } = await measured(
      'an editor that writes into the file, beside cop kr edit',
      () =>
        besideEditor('in-place', count, async (root) => {
          for (let nth = 1; nth <= count; nth += 1) await setWeight(root, (nth % 2) + 2);
        }),
      figures,
    );
    expect(saves.length).toBeGreaterThan(count);
    expect(kept).toEqual(saves);
  });

  it('loses none where it puts a new file in its place, but in the moment of renaming', async () => {
    const count = times(60);
    const { saves, kept } = await measured(
      'an editor that renames a new file, beside edits through the store',
      () =>
        besideEditor('by-rename', count, async (root) => {
          const { code, stdout, stderr } = await running([editing, root, GOAL, String(count)]).end;
          expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
          expect(stdout.trim().split('\n')).toHaveLength(count);
        }),
      figures,
    );
    expect(saves.length).toBeGreaterThan(count / 2);
    expect(kept).toEqual(saves);
  });
});

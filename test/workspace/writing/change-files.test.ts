import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT, usageError } from '../../../src/domain/errors.ts';
import type { Planner } from '../../../src/workspace/change-file.ts';
import { changeFiles, planChanges } from '../../../src/workspace/change-files.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { troubleOf } from './outcome.ts';

const GOAL = 'goals/2027-Q1/meet.yaml';
const REVIEW = 'reviews/2026-Q4.yaml';
const BEFORE = { [GOAL]: 'goal: Meet\n', [REVIEW]: 'by: ana\n' };
const NEW = { path: 'goals/2027-Q1/answer.yaml', text: 'goal: Answer\n' };

const append =
  (line: string): Planner =>
  ({ text }) => ({ text: `${text}${line}\n`, alongside: [] });

describe('changeFiles', () => {
  it('changes one after another, with what is new', () => {
    const root = folderWith(BEFORE);
    const withNew: Planner = (source) => ({ ...append('gained: much')(source), alongside: [NEW] });
    const changes = [
      { path: GOAL, plan: append('owner: ben') },
      { path: REVIEW, plan: withNew },
    ];
    const planned = planChanges(nodeDisk, root, changes);
    expect(filesIn(root)).toEqual(BEFORE);
    expect(changeFiles(nodeDisk, root, changes)).toEqual(planned);
    expect(filesIn(root)).toEqual({
      [GOAL]: 'goal: Meet\nowner: ben\n',
      [REVIEW]: 'by: ana\ngained: much\n',
      [NEW.path]: NEW.text,
    });
  });

  it('puts back those before one that cannot be changed', () => {
    const root = folderWith(BEFORE);
    const refuse: Planner = () => {
      throw usageError('it cannot be', '');
    };
    const changes = [
      { path: GOAL, plan: append('owner: ben') },
      { path: REVIEW, plan: refuse },
    ];
    const trouble = troubleOf(() => changeFiles(nodeDisk, root, changes));
    expect(trouble).toMatchObject({ exit: EXIT.usage, message: 'it cannot be' });
    expect(filesIn(root)).toEqual(BEFORE);
  });

  it('leaves what somebody has changed since, and names it', () => {
    const root = folderWith(BEFORE);
    const meanwhile: Planner = () => {
      appendFileSync(join(root, GOAL), '# by hand\n');
      throw usageError('it cannot be', '');
    };
    const changes = [
      { path: GOAL, plan: append('owner: ben') },
      { path: REVIEW, plan: meanwhile },
    ];
    const { message } = troubleOf(() => changeFiles(nodeDisk, root, changes));
    expect(message).toBe(`it cannot be; changed all the same: ${GOAL}`);
    expect(filesIn(root)).toEqual({ ...BEFORE, [GOAL]: 'goal: Meet\nowner: ben\n# by hand\n' });
  });
});

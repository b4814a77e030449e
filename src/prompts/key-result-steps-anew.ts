import { type KeyResultFile, kindOf } from '../domain/key-result.ts';
import type { KeyResultWishes } from '../domain/key-result-wishes.ts';
import { askLines } from './ask-text.ts';
import type { Asker } from './asker.ts';

type Steps = Pick<KeyResultWishes, 'goneSteps' | 'newSteps'>;

/** Asks which steps of a milestone are to be taken out, and which to be added. */
export async function askSteps(asker: Asker, file: KeyResultFile): Promise<Steps> {
  if (kindOf(file) !== 'milestone') return { goneSteps: [], newSteps: [] };
  const steps = file.steps ?? [];
  if (steps.length === 0)
    return {
      goneSteps: [],
      newSteps: await askLines(asker, 'Has it steps? One a line; Enter ends.'),
    };
  const kept = await asker.chooseSeveral({
    message: 'Which steps does it keep?',
    choices: steps.map(({ id, step }) => ({ name: step, value: id })),
    ticked: steps.map(({ id }) => id),
  });
  const goneSteps = steps.map(({ id }) => id).filter((id) => !kept.includes(id));
  return { goneSteps, newSteps: await askLines(asker, 'More steps? One a line; Enter ends.') };
}

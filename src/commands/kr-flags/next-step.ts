import type { KeyResultFile } from '../../domain/key-result-file.ts';
import { readMeasure } from '../../domain/measure-file.ts';
import { movingCommand } from '../../domain/moving-command.ts';

/**
 * What to do next with a key result that was just written, with the command for it, without the `cop`
 * in front: to say where it is, or to record what it counts.
 * @param reference `goal/key-result`
 */
export function nextStepFor(reference: string, { measure }: KeyResultFile): string {
  const counts = measure === undefined ? undefined : readMeasure(measure, []).value;
  if (!counts) return `checkin ${reference}    say where it is`;
  return `${movingCommand(counts)}    what is recorded moves it: it counts itself`;
}

import { grouped } from '../domain/parts.ts';
import type { Step } from '../domain/step.ts';

/** `Reading the log: 1,200 of 3,000 files`. */
export function stepText({ doing, files }: Step): string {
  if (files === undefined) return doing;
  return `${doing}: ${grouped(files.done)} of ${grouped(files.of)} files`;
}

import { freeId } from './ids.ts';
import type { Step } from './key-result.ts';
import type { MeasureFile } from './measure-schema.ts';
import type { Wishes } from './wishes.ts';

/** A key result as it stands in its file, perhaps with an error in it. */
export type WrittenKeyResult = Readonly<Record<string, unknown>>;

/** What is wished of a key result: flags and dialogues both end in it. */
export interface KeyResultWishes {
  /** Of its keys; of `steps` only null, that there be none of those that are there. */
  readonly keys: Wishes;
  /** The ids of the steps to take out. */
  readonly goneSteps: readonly string[];
  /** What is done in the steps to add, in their order. */
  readonly newSteps: readonly string[];
  /** What it is to count by itself; that there be nothing is said by its key. */
  readonly measure?: MeasureFile | undefined;
}

type NewStep = Pick<Step, 'id' | 'step'>;

/** What goes without saying where a key is not there. */
export const KEY_RESULT_UNSAID: Wishes = { baseline: 0, weight: 1, every: 'week' };

/** What a key result would say. A key with nothing behind it is as one that is not there. */
export function asWished(now: WrittenKeyResult, wishes: KeyResultWishes): WrittenKeyResult {
  const kept = wishes.keys.steps === null ? [] : stepsOf(now).filter(stays(wishes.goneSteps));
  const added = stepsToAdd(now, wishes.newSteps);
  const steps = [...kept, ...added];
  const measure = wishes.measure === undefined ? {} : { measure: wishes.measure };
  const after = { ...now, ...wishes.keys, ...measure, steps: steps.length > 0 ? steps : null };
  return Object.fromEntries(
    Object.entries(after).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** The steps to add, with ids that none of its steps has, also none of those that are taken out. */
export function stepsToAdd(now: WrittenKeyResult, texts: readonly string[]): readonly NewStep[] {
  const taken = stepIds(now);
  const added: NewStep[] = [];
  for (const step of texts) {
    const ids = [...taken, ...added.map((one) => one.id)];
    added.push({ id: freeId(step, 'step', ids), step });
  }
  return added;
}

/** The ids of its steps, as far as they have one that is a text. */
export function stepIds(now: WrittenKeyResult): readonly string[] {
  return stepsOf(now)
    .map(idOf)
    .filter((id) => id !== undefined);
}

/** The places of the steps that are to be taken out, in the order of the file. */
export function placesOf(now: WrittenKeyResult, gone: readonly string[]): readonly number[] {
  const remains = stays(gone);
  return stepsOf(now).flatMap((step, index) => (remains(step) ? [] : [index]));
}

/** Whether it has no steps once those are taken out. */
export function leavesNoStep(now: WrittenKeyResult, gone: readonly string[]): boolean {
  return gone.length > 0 && placesOf(now, gone).length === stepsOf(now).length;
}

/** The text behind `key`, where one stands there. */
export function textAt(now: unknown, key: string): string | undefined {
  const value = isMapping(now) && Object.hasOwn(now, key) ? now[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Whether data is a mapping: what a key result is made of. */
export function isMapping(data: unknown): data is WrittenKeyResult {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function stepsOf({ steps }: WrittenKeyResult): readonly unknown[] {
  return Array.isArray(steps) ? steps : [];
}

function stays(gone: readonly string[]): (step: unknown) => boolean {
  return (step) => {
    const id = idOf(step);
    return id === undefined || !gone.includes(id);
  };
}

function idOf(step: unknown): string | undefined {
  return textAt(step, 'id');
}

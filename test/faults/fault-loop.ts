import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { EXIT } from '../../src/domain/errors.ts';
import { isLockName } from '../../src/workspace/temp-name.ts';
import { folderWith } from '../folder.ts';
import { cutAt, type Faulty, failingFrom, failingOnce } from '../workspace/fault-disk.ts';
import { GOAL, GOAL_MOVED } from './community.ts';
import { runHere } from './in-process.ts';
import { isSame, type Left, leftIn, plainly, restore } from './left.ts';
import { brokenPromises, type Fault, type Model } from './promises.ts';
import { healthyDisk, onDisk } from './switched-disk.ts';
import type { Typed } from './typed-commands.ts';

/** What came of a command on disks that fail. */
export interface Tally {
  readonly name: string;
  /** How many calls of the disk the command makes. */
  readonly calls: number;
  readonly tried: number;
  /** At how many of them a promise was broken. */
  readonly broken: number;
  /** Which promises those were. */
  readonly lost: readonly string[];
}

type Kind = Pick<Fault, 'kind' | 'code'>;

const ONCE: readonly Kind[] = ['ENOSPC', 'EIO', 'EACCES', 'EBUSY'].map((code) => ({
  kind: 'once',
  code,
}));
const THENCEFORTH: readonly Kind[] = [
  { kind: 'from', code: 'EIO' },
  { kind: 'cut', code: '' },
];

/** Of thousands of calls that are alike, each third fails. */
const STRIDE = 3;

/** Runs a command with a fault at its first call of the disk, its second, … until none is left to fail. */
export async function atEveryCall(typed: Typed): Promise<Tally> {
  const root = folderWith(typed.before);
  for (const [name, path] of Object.entries(typed.files ?? {})) vi.stubEnv(name, join(root, path));
  const model = await modelOf(typed, root);
  restore(root, model.before);
  const lost: string[] = [];
  let [calls, tried, broken] = [0, 0, 0];
  for (const kind of [...ONCE.slice(0, typed.failsOneWay && 1), ...THENCEFORTH])
    for (let nth = 1; ; nth += typed.copies === undefined ? 1 : STRIDE) {
      const tryOut = await attempt(typed.words, root, model, { ...kind, nth });
      if (!tryOut) break;
      tried += 1;
      calls = Math.max(calls, nth);
      if (tryOut.length === 0) continue;
      broken += 1;
      lost.push(...tryOut);
    }
  for (const name of Object.keys(typed.files ?? {})) vi.stubEnv(name, undefined);
  return { name: typed.name, calls, tried, broken, lost };
}

async function modelOf({ words, overwrites, copies }: Typed, root: string): Promise<Known> {
  const first = leftIn(root).files;
  const ids = copies === undefined ? first : { ...first, ...leftIn(copies).files };
  const end = await onDisk(healthyDisk, () => runHere(words, root));
  return { before: first, ids, ...seenIn(root, ids, end), overwrites: overwrites ?? false };
}

/** How a command ends on a disk that is well, and texts with the ids that are the same from run to run. */
interface Known extends Model {
  readonly ids: Left['files'];
}

/** What is in a folder once a command has ended, and what that said; without what differs by chance. */
function seenIn(root: string, ids: Left['files'], end: Model['end']) {
  const { files, said } = plainly(ids);
  const left = leftIn(root);
  return {
    done: files(left.files, root),
    temps: left.temps,
    end: { ...end, stdout: said(end.stdout, root), stderr: said(end.stderr, root) },
  };
}

/** @returns the promises that were broken; undefined where the command makes no such call any more */
async function attempt(
  words: readonly string[],
  root: string,
  model: Known,
  fault: Omit<Fault, 'method'>,
): Promise<string[] | undefined> {
  const { disk, calls } = failing(fault);
  const ended = await onDisk(disk, () => runHere(words, root));
  if (calls.length < fault.nth) {
    restore(root, model.before);
    return undefined;
  }
  const { done: files, temps, end } = seenIn(root, model.ids, ended);
  const method = calls[fault.nth - 1];
  const broken = [
    ...brokenPromises({ ...fault, method }, model, { files, temps, end }),
    ...(await again(words, model, root, { files, temps })),
  ];
  return broken.map((one) => `${fault.kind} ${fault.code} at call ${fault.nth}, ${method}: ${one}`);
}

function failing({ kind, code, nth }: Omit<Fault, 'method'>): Faulty {
  if (kind === 'cut') return cutAt(healthyDisk, nth);
  return (kind === 'once' ? failingOnce : failingFrom)(healthyDisk, nth, code);
}

/** Runs the command once more, on a disk that is well: what the fault left must not be in its way. */
async function again(
  words: readonly string[],
  model: Known,
  root: string,
  { files, temps }: Left,
): Promise<string[]> {
  const isAsBefore = isSame(files, model.before);
  if (isAsBefore && Object.keys(temps).length === 0) return [];
  for (const path of Object.keys(temps).filter((one) => isLockName(one.replace(/^.*\//, ''))))
    asOfDeadProcess(join(root, path));
  const ended = await onDisk(healthyDisk, () => runHere(words, root));
  const { done: now, end } = seenIn(root, model.ids, ended);
  restore(root, model.before);
  const endsWell = end.code === model.end.code;
  if (isAsBefore) return endsWell && isSame(now, model.done) ? [] : [told(end)];
  // What is there already is refused: in full, or the files of a scaffold that came that far.
  const isThere = end.code === EXIT.usage && /already|There are:|no such/.test(end.stderr);
  const isDone = end.code === EXIT.fine && /was erased before/.test(end.stderr);
  return endsWell || isThere || isDone || isToldOfTwo(end) ? [] : [told(end)];
}

/** A goal that was on its way is in its old and its new place, and a person is told to choose. */
function isToldOfTwo({ code, stderr }: Model['end']): boolean {
  return code === EXIT.data && stderr.includes(GOAL) && stderr.includes(GOAL_MOVED);
}

function told({ code, stderr }: Model['end']): string {
  return `once more, it ends with ${code}: ${stderr}`;
}

/** Here the process that was cut off is this one, which lives on. */
function asOfDeadProcess(lock: string): void {
  const text = readFileSync(lock, 'utf8');
  writeFileSync(lock, text.replace(`"pid":${process.pid}`, '"pid":4000000'));
}

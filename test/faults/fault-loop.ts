import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT } from '../../src/domain/errors.ts';
import { isLockName } from '../../src/workspace/temp-name.ts';
import { folderWith } from '../folder.ts';
import { cutAt, type Faulty, failingFrom, failingOnce } from '../workspace/fault-disk.ts';
import { runHere } from './in-process.ts';
import { isSame, type Left, leftIn, plainly } from './left.ts';
import { brokenPromises, type Fault, type Model } from './promises.ts';
import { healthyDisk, onDisk } from './switched-disk.ts';
import type { Typed } from './writing-commands.ts';

/** What came of a command on disks that fail. */
export interface Tally {
  readonly name: string;
  /** How many calls of the disk the command makes. */
  readonly calls: number;
  readonly tried: number;
  /** The faults by which something was lost or left unsaid, and what. */
  readonly lost: readonly string[];
}

const KINDS: readonly Pick<Fault, 'kind' | 'code'>[] = [
  ...Object.freeze(['ENOSPC', 'EIO', 'EACCES', 'EBUSY']).map(
    (code) => ({ kind: 'once', code }) as const,
  ),
  { kind: 'from', code: 'EIO' },
  { kind: 'cut', code: '' },
];

/** Runs a command with a fault at its first call of the disk, its second, … until none is left to fail. */
export async function atEveryCall(typed: Typed): Promise<Tally> {
  const model = await modelOf(typed);
  const lost: string[] = [];
  let [calls, tried] = [0, 0];
  for (const kind of KINDS)
    for (let nth = 1; ; nth += 1) {
      const tryOut = await attempt(typed, model, { ...kind, nth });
      if (!tryOut) break;
      tried += 1;
      calls = Math.max(calls, nth);
      if (tryOut.length > 0) lost.push(...tryOut);
    }
  return { name: typed.name, calls, tried, lost };
}

async function modelOf({ words, before }: Typed): Promise<Model> {
  const root = folderWith(before);
  const first = leftIn(root).files;
  const end = await onDisk(healthyDisk, () => runHere(words, root));
  return { before: first, ...normal(first, root, end) };
}

function normal(first: Left['files'], root: string, end: Model['end']) {
  const { files, said } = plainly(first);
  return {
    done: files(leftIn(root).files),
    end: { ...end, stdout: said(end.stdout, root), stderr: said(end.stderr, root) },
  };
}

/** @returns the promises that were broken; undefined where the command makes no such call any more */
async function attempt(
  { words, before }: Typed,
  model: Model,
  fault: Omit<Fault, 'method'>,
): Promise<string[] | undefined> {
  const root = folderWith(before);
  const { disk, calls } = failing(fault);
  const ended = await onDisk(disk, () => runHere(words, root));
  if (calls.length < fault.nth) return undefined;
  const { done: files, end } = normal(model.before, root, ended);
  const { temps } = leftIn(root);
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
  model: Model,
  root: string,
  { files, temps }: Left,
): Promise<string[]> {
  if (isSame(files, model.before) && Object.keys(temps).length === 0) return [];
  for (const path of Object.keys(temps).filter((one) => isLockName(one.replace(/^.*\//, ''))))
    asOfDeadProcess(join(root, path));
  const ended = await onDisk(healthyDisk, () => runHere(words, root));
  const { done: now, end } = normal(model.before, root, ended);
  if (isSame(files, model.before))
    return end.code === model.end.code && isSame(now, model.done)
      ? []
      : [`again: ${end.code}, ${end.stderr}`];
  return end.code === model.end.code || (isSame(files, model.done) && end.code === EXIT.usage)
    ? []
    : [`again: ${end.code}, ${end.stderr}`];
}

/** Here the process that was cut off is this one, which lives on. */
function asOfDeadProcess(lock: string): void {
  const text = readFileSync(lock, 'utf8');
  writeFileSync(lock, text.replace(`"pid":${process.pid}`, '"pid":4000000'));
}

import { EXIT } from '../../src/domain/errors.ts';
import type { End } from './in-process.ts';
import { isSame, type Left } from './left.ts';

/** Where a disk failed, and how. */
export interface Fault {
  /** `once`: one call; `from`: all calls from one on; `cut`: the power went at one. */
  readonly kind: 'once' | 'from' | 'cut';
  readonly code: string;
  readonly nth: number;
  /** The method that was called. */
  readonly method: string | undefined;
}

/** A command as it goes on a disk without faults. */
export interface Model {
  readonly before: Left['files'];
  readonly done: Left['files'];
  readonly end: End;
  /** It writes over files that it makes itself, one after another: each of them is old or new. */
  readonly overwrites: boolean;
}

interface Seen extends Left {
  readonly end: End;
}

/** What a disk's code is called for people: where something was to be written, or only read. */
const REASONS: Readonly<Record<string, RegExp>> = {
  ENOSPC: /the disk is full/,
  EIO: /the disk reports a fault/,
  EACCES: /you have no permission to|you may not read this/,
  EBUSY: /another program is using it|another program holds this/,
};

/** Which promises a command broke on a disk that failed, each in a sentence. */
export function brokenPromises(fault: Fault, model: Model, seen: Seen): string[] {
  return [
    ...ofFiles(fault, model, seen),
    ...(fault.kind === 'cut' ? [] : ofEnd(fault, model, seen)),
  ];
}

function ofEnd(fault: Fault, model: Model, { end }: Seen): string[] {
  const { end: healthy } = model;
  const { code, stdout, stderr } = end;
  const broken: string[] = [];
  if (code === healthy.code) {
    if (isReading(model) && (stdout !== healthy.stdout || stderr !== healthy.stderr))
      broken.push(`it says something else: ${stdout}${stderr}`);
  } else if (
    code !== EXIT.disk &&
    code !== EXIT.data &&
    !(code === EXIT.findings && isTold(fault, end))
  )
    broken.push(`exit code ${code}: ${stderr}`);
  else if (!isTold(fault, end)) broken.push(`the reason is missing: ${stdout}${stderr}`);
  if (/^\s+at /m.test(stderr)) broken.push('a stack trace');
  return broken;
}

function isReading({ before, done }: Model): boolean {
  return isSame(before, done);
}

function isTold({ code }: Fault, { stdout, stderr }: End): boolean {
  return REASONS[code]?.test(`${stdout}${stderr}`.replaceAll(/\s+/g, ' ')) ?? false;
}

function ofFiles(fault: Fault, model: Model, seen: Seen): string[] {
  const { before, done, end } = model;
  const { files, temps } = seen;
  const broken: string[] = [];
  if (seen.end.code === end.code) {
    if (!isSame(files, done)) broken.push('it ended well, and not all of it is done');
  } else if (fault.kind === 'once' && !model.overwrites) {
    if (!isSame(files, before)) broken.push(`it failed, and left something: ${Object.keys(files)}`);
  } else broken.push(...torn(model, seen));
  const mayStay =
    fault.kind !== 'once' ? Number.POSITIVE_INFINITY : fault.method === 'remove' ? 1 : 0;
  if (Object.keys(temps).length > mayStay) broken.push(`temps: ${Object.keys(temps)}`);
  return broken;
}

/** The files that are neither as they were nor as they are to be. */
function torn({ before, done }: Model, { files, temps }: Seen): string[] {
  const all = [...Object.values(files), ...Object.values(temps)];
  const isMoved = Object.keys(done).every((path) => path in before || path in files);
  const strange = Object.entries(files)
    .filter(([path, text]) => !path.endsWith('/') && ![before[path], done[path]].includes(text))
    // What could not get its name back is kept under another.
    .filter(([path, text]) => !(/\.kept-/.test(path) && Object.values(before).includes(text)));
  const lost = Object.entries(before).filter(
    ([path, text]) => !(path in files) && (path in done || !(isMoved || all.includes(text))),
  );
  return [
    ...strange.map(([path]) => `neither old nor new: ${path}`),
    ...lost.map(([path]) => `gone: ${path}`),
  ];
}

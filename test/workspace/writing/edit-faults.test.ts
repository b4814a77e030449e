import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CopError, EXIT } from '../../../src/domain/errors.ts';
import { changeFile, type Planner } from '../../../src/workspace/change-file.ts';
import { codeOf, type Disk } from '../../../src/workspace/disk.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { moveFile, removeFile } from '../../../src/workspace/remove-file.ts';
import { filesIn } from '../../folder.ts';
import { actingAt, cutAt, failingFrom, failingOnce, PowerCut, refusing } from '../fault-disk.ts';
import { type Acting, atEveryCall } from './every-call.ts';
import { withoutTemps } from './outcome.ts';

// Whatever call fails, and whenever somebody else saves: the files are as they were, or all changed.

const PATH = 'goals/2026-Q4/meet.yaml';
const MOVED = 'goals/2027-Q1/meet.yaml';
const RECORD = { path: 'log/2026-11/2026-11-24-x.yaml', text: '- {"type":"change"}\n' };
const OLD = 'goal: Meet\n';
const NEW = 'goal: Meet\nowner: ana\n';
const SAVED = '# saved meanwhile\n';
const start = { 'cop.yaml': 'format: 1\n', [PATH]: OLD };

const addOwner: Planner = ({ text }) => ({ text: `${text}owner: ana\n`, alongside: [] });
const recorded: Planner = (source) => ({ ...addOwner(source), alongside: [RECORD] });

interface Scenario extends Acting {
  /** All the files, once everything went well. */
  readonly done: Readonly<Record<string, string>>;
  /** The same where somebody had saved first, and undefined where that ends in exit code 5. */
  readonly doneWithSave?: Readonly<Record<string, string>>;
  /** The file is renamed over; no system can do that and say what was there. */
  readonly replaces?: true;
  /** What else there may be once the power went, and nothing after it could be done. */
  readonly cut?: readonly Readonly<Record<string, string>>[];
}

const { [PATH]: _, ...rest } = start;

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a change': {
    before: start,
    done: { ...start, [PATH]: NEW },
    doneWithSave: { ...start, [PATH]: `${OLD}${SAVED}owner: ana\n` },
    replaces: true,
    act: (disk, root) => void changeFile(disk, root, PATH, addOwner),
  },
  'a change with a record of it': {
    before: start,
    done: { ...start, [PATH]: NEW, [RECORD.path]: RECORD.text },
    doneWithSave: { ...start, [PATH]: `${OLD}${SAVED}owner: ana\n`, [RECORD.path]: RECORD.text },
    cut: [{ ...start, [RECORD.path]: RECORD.text }],
    replaces: true,
    act: (disk, root) => void changeFile(disk, root, PATH, recorded),
  },
  'a removal': {
    before: start,
    done: rest,
    act: (disk, root) => removeFile(disk, root, PATH, OLD),
  },
  'a move with a record of it': {
    before: start,
    done: { ...rest, [MOVED]: NEW, [RECORD.path]: RECORD.text },
    doneWithSave: {
      ...rest,
      [MOVED]: `${OLD}${SAVED}owner: ana\n`,
      [RECORD.path]: RECORD.text,
    },
    cut: [
      { ...start, [RECORD.path]: RECORD.text },
      { ...start, [RECORD.path]: RECORD.text, [MOVED]: NEW },
    ],
    act: (disk, root) => void moveFile(disk, root, { from: PATH, to: MOVED }, recorded),
  },
};

/** Brings nothing to the disk: that takes long, and shows only when a power really goes. */
const quick: Disk = { ...nodeDisk, sync: () => {}, syncFolder: () => {} };

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EROFS', 'EDQUOT', 'EBUSY'];

describe.each(Object.entries(SCENARIOS))('%s', (_name, scenario) => {
  const { before, done, doneWithSave, replaces, cut = [] } = scenario;

  it.each(CODES)('is made whole or not at all when any one call fails with %s', (code) => {
    const calls = atEveryCall(
      scenario,
      (nth) => failingOnce(quick, nth, code),
      ({ root, error, failed }) => {
        const { files, temps } = withoutTemps(root);
        expect(temps, failed).toBeLessThanOrEqual(failed === 'remove' ? 1 : 0);
        expect(files, failed).toEqual(error === undefined ? done : before);
        if (error !== undefined) expect(error, failed).toMatchObject({ exit: EXIT.disk });
      },
    );
    expect(calls).toBeGreaterThan(20);
  });

  it('is made whole or not at all on a disk without links when any one call fails', () => {
    atEveryCall(
      scenario,
      (nth) => failingOnce(refusing(quick, 'link', 'EPERM').disk, nth, 'ENOSPC'),
      ({ root, error, failed }) => {
        const { files, temps } = withoutTemps(root);
        expect(temps, failed).toBeLessThanOrEqual(failed === 'remove' ? 1 : 0);
        // What replaced a file cannot be put back there once its folder could not be synced.
        const may = failed === 'syncFolder' ? [before, done] : [before];
        expect(error === undefined ? [done] : may, failed).toContainEqual(files);
        if (error !== undefined) expect(error, failed).toMatchObject({ exit: EXIT.disk });
      },
    );
  });

  it('tells the first fault, and loses nothing, when from any call on everything fails', () => {
    atEveryCall(
      scenario,
      (nth) => failingFrom(quick, nth, 'EIO'),
      ({ root, error, failed }) => {
        const { files } = withoutTemps(root);
        for (const [path, text] of Object.entries(files))
          expect([before[path], done[path]], `${path}, ${failed}`).toContain(text);
        if (error === undefined) {
          expect(files, failed).toEqual(done);
          return;
        }
        const all = Object.values(filesIn(root));
        expect(all.includes(OLD) || all.includes(NEW), failed).toBe(true);
        expect(error, failed).toMatchObject({ exit: EXIT.disk });
        expect(['EIO', undefined], failed).toContain(
          error instanceof CopError && codeOf(error.cause),
        );
      },
    );
  });

  it('leaves the old or the new, and at most a record too many, when the power goes', () => {
    const seen = new Set<string>();
    atEveryCall(
      scenario,
      (nth) => cutAt(quick, nth),
      ({ root, error, failed }) => {
        expect(error, failed).toBeInstanceOf(PowerCut);
        const { files } = withoutTemps(root);
        expect([before, done, ...cut], failed).toContainEqual(files);
        seen.add(JSON.stringify(Object.entries(files).sort()));
      },
    );
    expect(seen.size).toBe(2 + cut.length);
  });

  it('loses nothing that an editor saves into the file before any call', () => {
    atEveryCall(
      scenario,
      (nth, root) => actingAt(quick, nth, () => saveInto(root)),
      ({ root, error, failed }) => {
        const { files, temps } = withoutTemps(root);
        expect(temps, failed).toBe(0);
        expect(Object.values(files).join(''), failed).toContain(SAVED);
        if (error !== undefined) {
          expect(error, failed).toBeInstanceOf(CopError);
          expect(error, failed).toMatchObject({ exit: EXIT.changed });
          expect(files, failed).toEqual({ ...before, [PATH]: `${OLD}${SAVED}` });
        } else if (doneWithSave) {
          const late = Object.entries(done).map(([path, text]) => [path, `${text}${SAVED}`]);
          const lateOnes = late.map(([path = '', text]) => ({ ...done, [path]: text }));
          const anew = { ...done, [PATH]: SAVED };
          expect([doneWithSave, anew, ...lateOnes], failed).toContainEqual(files);
        } else expect(files, failed).toEqual({ ...done, [PATH]: SAVED });
      },
    );
  });

  it('loses nothing that an editor puts in the place of the file, but in the moment of renaming', () => {
    atEveryCall(
      scenario,
      (nth, root) =>
        actingAt(quick, nth, () => {
          writeFileSync(join(root, 'new'), `${OLD}${SAVED}`);
          quick.rename(join(root, 'new'), join(root, PATH));
        }),
      ({ root, failed }) => {
        const { files } = withoutTemps(root);
        if (failed !== 'rename' || !replaces)
          expect(Object.values(files).join(''), failed).toContain(SAVED);
      },
    );
  });
});

function saveInto(root: string): void {
  appendFileSync(join(root, PATH), SAVED);
}

describe('a change after the power went during another', () => {
  it('is made at once', () => {
    const act = (disk: Disk, root: string) => void changeFile(disk, root, PATH, addOwner, 0);
    atEveryCall(
      { before: start, act },
      (nth) => cutAt(quick, nth),
      ({ root, failed }) => {
        const lock = join(root, 'goals/2026-Q4/.meet.yaml.cop-lock');
        if (existsSync(lock)) writeFileSync(lock, ofDeadProcess(readFileSync(lock, 'utf8')));
        const before = readFileSync(join(root, PATH), 'utf8');
        act(quick, root);
        const { files } = withoutTemps(root);
        expect(files, failed).toEqual({ ...start, [PATH]: `${before}owner: ana\n` });
        expect(existsSync(lock), failed).toBe(false);
      },
    );
  });
});

function ofDeadProcess(lock: string): string {
  return lock.replace(`"pid":${process.pid}`, '"pid":4000000');
}

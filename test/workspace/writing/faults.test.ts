import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CopError, EXIT } from '../../../src/domain/errors.ts';
import { codeOf, type Disk } from '../../../src/workspace/disk.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { writeOutput } from '../../../src/workspace/output.ts';
import { overwriteFile } from '../../../src/workspace/overwrite.ts';
import { publish } from '../../../src/workspace/publish.ts';
import { sweep } from '../../../src/workspace/sweep.ts';
import { folderWith } from '../../folder.ts';
import { cutAt, failingFrom, failingOnce, PowerCut, refusing } from '../fault-disk.ts';
import { type Acting, atEveryCall } from './every-call.ts';
import { troubleOf, withoutTemps } from './outcome.ts';

interface Scenario extends Acting {
  /** What the files are once everything went well, beside those of before. */
  readonly after: Readonly<Record<string, string>>;
  /** Once it has its name, a file that replaces another cannot be taken back. */
  readonly replaces?: true;
}

const long = 'x'.repeat(5000);

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'a record in a folder that is there': {
    before: { 'cop.yaml': 'format: 1\n', 'log/2026-11/old.yaml': '- {}\n' },
    after: { 'log/2026-11/new.yaml': '- {"id":"x"}\n' },
    act: (disk, root) => {
      sweep(disk, root, new Date());
      publish(disk, root, [{ path: 'log/2026-11/new.yaml', text: '- {"id":"x"}\n' }]);
    },
  },
  'a scaffold of several files and folders': {
    before: { 'notes.txt': 'mine' },
    after: { '.cop/schemas/goal.json': '{}', 'goals/README.md': long, 'cop.yaml': 'format: 1\n' },
    act: (disk, root) => {
      publish(disk, root, [
        { path: '.cop/schemas/goal.json', text: '{}' },
        { path: 'goals/README.md', text: long },
        { path: 'cop.yaml', text: 'format: 1\n' },
      ]);
    },
  },
  'a schema that is replaced': {
    before: { 'cop.yaml': 'format: 1\n', '.cop/schemas/goal.json': '{"old":true}' },
    after: { '.cop/schemas/goal.json': long },
    act: (disk, root) => {
      overwriteFile(disk, root, { path: '.cop/schemas/goal.json', text: long });
    },
    replaces: true,
  },
  'a schema that is new': {
    before: { 'cop.yaml': 'format: 1\n' },
    after: { '.cop/schemas/goal.json': long },
    act: (disk, root) => {
      overwriteFile(disk, root, { path: '.cop/schemas/goal.json', text: long });
    },
    replaces: true,
  },
  'an output that is replaced': {
    before: { 'cop.yaml': 'format: 1\n', 'report.html': 'old' },
    after: { 'report.html': long },
    act: (disk, root) => {
      writeOutput(disk, root, join(root, 'report.html'), long);
    },
    replaces: true,
  },
};

describe.each(Object.entries(SCENARIOS))('%s', (_, scenario) => {
  const { before, after } = scenario;
  const done = { ...before, ...after };

  it.each(['ENOSPC', 'EIO', 'EACCES', 'EPERM', 'EROFS', 'EDQUOT', 'EBUSY'])(
    'is there whole or not at all when any one call fails with %s',
    (code) => {
      const calls = atEveryCall(
        scenario,
        (nth) => failingOnce(nodeDisk, nth, code),
        ({ root, error, failed }) => {
          const { files, temps } = withoutTemps(root);
          expect(temps, failed).toBeLessThanOrEqual(failed === 'remove' ? 1 : 0);
          if (error === undefined) {
            expect(files, failed).toEqual(done);
            return;
          }
          expect(error, failed).toBeInstanceOf(CopError);
          expect(error, failed).toMatchObject({ exit: EXIT.disk });
          if (failed === 'syncFolder' && scenario.replaces)
            expect([before, done]).toContainEqual(files);
          else expect(files, failed).toEqual(before);
        },
      );
      expect(calls).toBeGreaterThan(8);
    },
  );

  it('tells the first fault, and leaves nothing torn, when from any call on everything fails', () => {
    atEveryCall(
      scenario,
      (nth) => failingFrom(nodeDisk, nth, 'EIO'),
      ({ root, error, failed }) => {
        const { files } = withoutTemps(root);
        for (const [path, text] of Object.entries(files))
          expect([before[path], after[path]], `${path}, ${failed}`).toContain(text);
        if (error === undefined) {
          expect(files).toEqual(done);
          return;
        }
        expect(error).toMatchObject({
          exit: EXIT.disk,
          message: expect.stringMatching(/^cannot /),
        });
        expect(codeOf((error as CopError).cause)).toBe('EIO');
      },
    );
  });

  it('leaves at most temps when the power goes at any call', () => {
    const calls = atEveryCall(
      scenario,
      (nth) => cutAt(nodeDisk, nth),
      ({ root, error, failed }) => {
        expect(error, failed).toBeInstanceOf(PowerCut);
        const { files, temps } = withoutTemps(root);
        expect(Object.keys(before).filter((path) => !(path in files))).toEqual([]);
        for (const [path, text] of Object.entries(files))
          expect([before[path], after[path]], `${path}, ${failed}`).toContain(text);
        expect(temps).toBeLessThanOrEqual(Object.keys(after).length);
      },
    );
    expect(calls).toBeGreaterThan(8);
  });
});

describe('a scaffold that was cut off', () => {
  it('has no cop.yaml before all else is there', () => {
    const scenario = SCENARIOS['a scaffold of several files and folders'];
    if (!scenario) throw new Error('the scenario is gone');
    atEveryCall(
      scenario,
      (nth) => cutAt(nodeDisk, nth),
      ({ root }) => {
        const { files } = withoutTemps(root);
        if ('cop.yaml' in files) expect(files).toEqual({ ...scenario.before, ...scenario.after });
      },
    );
  });
});

describe('a disk without links', () => {
  it('keeps nothing of what failed at any call', () => {
    const scenario = SCENARIOS['a scaffold of several files and folders'];
    if (!scenario) throw new Error('the scenario is gone');
    atEveryCall(
      scenario,
      (nth) => failingOnce(refusing(nodeDisk, 'link', 'EPERM').disk, nth, 'ENOSPC'),
      ({ root, error, failed }) => {
        const { files, temps } = withoutTemps(root);
        expect(temps, failed).toBeLessThanOrEqual(failed === 'remove' ? 1 : 0);
        if (error === undefined) expect(files).toEqual({ ...scenario.before, ...scenario.after });
        else expect(files, failed).toEqual(scenario.before);
      },
    );
  });
});

describe('trouble that is no fault of the disk', () => {
  it('is thrown as it is', () => {
    const broken: Disk = {
      ...nodeDisk,
      create: () => {
        throw new TypeError('a mistake in the program');
      },
    };
    const act = () => publish(broken, folderWith(), [{ path: 'a.yaml', text: 'a' }]);
    expect(act).toThrow(TypeError);
    expect(() => troubleOf(act)).toThrow('a mistake in the program');
  });
});

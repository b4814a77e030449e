import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT, usageError } from '../../../src/domain/errors.ts';
import {
  changeFile,
  type Planner,
  planChange,
  readToChange,
} from '../../../src/workspace/change-file.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { meanwhile, refusing } from '../fault-disk.ts';
import { troubleOf } from './outcome.ts';

const onUnix = it.skipIf(process.platform === 'win32');
const PATH = 'goals/2026-Q4/meet.yaml';
const OLD = 'goal: Meet   # by hand\n';
const RECORD = { path: 'log/2026-11/2026-11-24-x.yaml', text: '- {}\n' };
const append =
  (line: string, alongside: readonly (typeof RECORD)[] = []): Planner =>
  ({ text }) => ({ text: `${text}${line}\n`, alongside });

const readOnly: Disk = {
  ...nodeDisk,
  create: () => {
    throw new Error('nothing may be created');
  },
};

describe('readToChange', () => {
  it('gives the text with its byte-order mark and line endings', () => {
    const root = folderWith({ [PATH]: '\uFEFFgoal: Meet\r\n' });
    expect(readToChange(nodeDisk, root, PATH).text).toBe('\uFEFFgoal: Meet\r\n');
  });

  it('says that a file is not there', () => {
    const trouble = troubleOf(() => readToChange(nodeDisk, folderWith(), PATH));
    expect(trouble).toMatchObject({ exit: EXIT.changed, message: `${PATH} is not there any more` });
  });

  it('shows the line of a merge that was not finished', () => {
    const root = folderWith({ [PATH]: 'goal: a\n<<<<<<< HEAD\n' });
    const trouble = troubleOf(() => readToChange(nodeDisk, root, PATH));
    expect(trouble.exit).toBe(EXIT.data);
    expect(trouble.findings.map(({ code, place }) => [code, place.line])).toEqual([
      ['file/conflict-marker', 2],
    ]);
  });

  it('says that the disk does not give the file', () => {
    const { disk } = refusing(nodeDisk, 'read', 'EIO');
    const trouble = troubleOf(() => readToChange(disk, folderWith({ [PATH]: OLD }), PATH));
    expect(trouble).toMatchObject({ exit: EXIT.disk, message: `${PATH} cannot be read` });
    expect(trouble.findings[0]?.code).toBe('file/unreadable');
  });

  onUnix('follows no link, neither of the file nor of its folder', () => {
    const elsewhere = folderWith({ 'meet.yaml': OLD });
    const root = folderWith({ 'goals/keep.txt': '', 'personas/keep.txt': '' });
    symlinkSync(elsewhere, join(root, 'goals/2026-Q4'));
    symlinkSync(join(elsewhere, 'meet.yaml'), join(root, 'personas/ana.yaml'));
    for (const path of [PATH, 'personas/ana.yaml', `personas/../${PATH}`, '../x.yaml'])
      expect([EXIT.data, EXIT.usage]).toContain(
        troubleOf(() => changeFile(nodeDisk, root, path, append('x'))).exit,
      );
    expect(filesIn(elsewhere)).toEqual({ 'meet.yaml': OLD });
  });
});

describe('planChange', () => {
  it('says what would become of the file, and writes nothing', () => {
    const root = folderWith({ [PATH]: OLD });
    expect(planChange(readOnly, root, PATH, append('owner: ana', [RECORD]))).toEqual({
      before: OLD,
      after: `${OLD}owner: ana\n`,
      alongside: [RECORD],
    });
    expect(filesIn(root)).toEqual({ [PATH]: OLD });
  });
});

describe('changeFile', () => {
  it('changes the file, and writes what goes with it', () => {
    const root = folderWith({ [PATH]: OLD });
    const changed = changeFile(nodeDisk, root, PATH, append('owner: ana', [RECORD]));
    expect(changed).toEqual({ before: OLD, after: `${OLD}owner: ana\n`, alongside: [RECORD] });
    expect(filesIn(root)).toEqual({ [PATH]: `${OLD}owner: ana\n`, [RECORD.path]: RECORD.text });
  });

  it('writes nothing where nothing changes, not even a temp or a lock', () => {
    const root = folderWith({ [PATH]: OLD });
    const before = statSync(join(root, PATH));
    changeFile(readOnly, root, PATH, ({ text }) => ({ text, alongside: [] }));
    expect(statSync(join(root, PATH)).mtimeMs).toBe(before.mtimeMs);
  });

  it('writes nothing where the planner refuses', () => {
    const root = folderWith({ [PATH]: OLD });
    const refuse: Planner = () => {
      throw usageError('a weight of 0 cannot be', 'Give a greater one');
    };
    expect(troubleOf(() => changeFile(readOnly, root, PATH, refuse)).exit).toBe(EXIT.usage);
    expect(filesIn(root)).toEqual({ [PATH]: OLD });
  });

  it('changes nothing where a file that goes with it is there already', () => {
    const files = { [PATH]: OLD, [RECORD.path]: 'theirs' };
    const root = folderWith(files);
    const trouble = troubleOf(() => changeFile(nodeDisk, root, PATH, append('x', [RECORD])));
    expect(trouble).toMatchObject({
      exit: EXIT.usage,
      message: `${RECORD.path} is already there`,
    });
    expect(filesIn(root)).toEqual(files);
  });

  onUnix('keeps the permissions of the file', () => {
    const root = folderWith();
    writeFileSync(join(root, 'cop.yaml'), OLD, { mode: 0o640 });
    changeFile(nodeDisk, root, 'cop.yaml', append('x'));
    expect(statSync(join(root, 'cop.yaml')).mode & 0o777).toBe(0o640);
  });

  it('plans anew from what somebody saved meanwhile', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk = meanwhile(nodeDisk, 'sync', (nth) => {
      if (nth <= 3) writeFileSync(join(root, PATH), `saved: ${nth}\n`);
    });
    const { before } = changeFile(disk, root, PATH, append('x', [RECORD]));
    expect(before).toBe('saved: 3\n');
    expect(filesIn(root)).toEqual({ [PATH]: 'saved: 3\nx\n', [RECORD.path]: RECORD.text });
  });

  it('is not made where what somebody saved already says so', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk = meanwhile(nodeDisk, 'sync', () => writeFileSync(join(root, PATH), 'same\n'));
    const { before, after } = changeFile(disk, root, PATH, () => ({
      text: 'same\n',
      alongside: [],
    }));
    expect([before, after]).toEqual(['same\n', 'same\n']);
    expect(filesIn(root)).toEqual({ [PATH]: 'same\n' });
  });

  it('gives up on a file that changes all the time, as its last author left it', () => {
    const root = folderWith({ [PATH]: OLD });
    let saved = '';
    const disk = meanwhile(nodeDisk, 'sync', (nth) => {
      saved = `saved: ${nth}\n`;
      writeFileSync(join(root, PATH), saved);
    });
    const trouble = troubleOf(() => changeFile(disk, root, PATH, append('x', [RECORD])));
    expect(trouble).toMatchObject({
      exit: EXIT.changed,
      message: `another program changes ${PATH} all the time`,
    });
    expect(filesIn(root)).toEqual({ [PATH]: saved });
    expect(Number(/\d+/.exec(saved)?.[0])).toBeGreaterThan(20);
  });

  it('leaves a file that is write-protected', () => {
    const root = folderWith({ [PATH]: OLD });
    chmodSync(join(root, PATH), 0o444);
    const trouble = troubleOf(() => changeFile(nodeDisk, root, PATH, append('x')));
    expect(trouble).toMatchObject({ exit: EXIT.disk, message: `${PATH} is write-protected` });
    expect(filesIn(root)).toEqual({ [PATH]: OLD });
  });

  it('brings back no file that was removed or renamed meanwhile', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk = meanwhile(nodeDisk, 'sync', (nth) => {
      if (nth === 2) renameSync(join(root, PATH), join(root, 'elsewhere.yaml'));
    });
    const trouble = troubleOf(() => changeFile(disk, root, PATH, append('x', [RECORD])));
    expect(trouble).toMatchObject({ exit: EXIT.changed, message: `${PATH} is not there any more` });
    expect(filesIn(root)).toEqual({ 'elsewhere.yaml': OLD });
  });

  it.each([
    ['empty', ''],
    ['half written', 'goal: Me\xff'],
  ])('tells no fault of a file that an editor is just saving: %s', (_, moment) => {
    const root = folderWith({ [PATH]: Buffer.from(moment, 'latin1') });
    let isSaved = false;
    const save = () => {
      if (!isSaved) writeFileSync(join(root, PATH), OLD);
      isSaved = true;
    };
    const disk: Disk = { ...nodeDisk, pause: save };
    changeFile(disk, root, PATH, append('x'));
    expect(filesIn(root)).toEqual({ [PATH]: `${OLD}x\n` });
  });

  it('puts back what was saved between the last look and the renaming', () => {
    const root = folderWith({ [PATH]: OLD });
    let saves = 0;
    const disk: Disk = {
      ...nodeDisk,
      rename: (from, to) => {
        saves += 1;
        if (saves === 1) writeFileSync(join(root, PATH), 'saved: late\n');
        nodeDisk.rename(from, to);
      },
    };
    changeFile(disk, root, PATH, append('x', [RECORD]));
    expect(filesIn(root)).toEqual({ [PATH]: 'saved: late\nx\n', [RECORD.path]: RECORD.text });
  });

  it('says what stays where a record cannot be taken back', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk: Disk = {
      ...nodeDisk,
      rename: refusing(nodeDisk, 'rename', 'EIO').disk.rename,
      remove: (path) => {
        if (path.endsWith(RECORD.path)) throw Object.assign(new Error('EIO'), { code: 'EIO' });
        nodeDisk.remove(path);
      },
    };
    const trouble = troubleOf(() => changeFile(disk, root, PATH, append('x', [RECORD])));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.message).toContain(`written all the same: ${RECORD.path}`);
    expect(filesIn(root)[PATH]).toBe(OLD);
  });

  it('says what stays where the file changed meanwhile, and a record cannot be taken back', () => {
    const root = folderWith({ [PATH]: OLD });
    const disk: Disk = {
      ...nodeDisk,
      link: (from, to) => {
        nodeDisk.link(from, to);
        if (!to.endsWith(RECORD.path)) return;
        writeFileSync(join(root, PATH), 'saved\n');
        writeFileSync(to, 'theirs');
      },
    };
    const trouble = troubleOf(() => changeFile(disk, root, PATH, append('x', [RECORD])));
    expect(trouble.exit).toBe(EXIT.changed);
    expect(trouble.message).toBe(
      `${PATH} was changed while it was being written; written all the same: ${RECORD.path}`,
    );
    expect(filesIn(root)).toEqual({ [PATH]: 'saved\n', [RECORD.path]: 'theirs' });
  });

  it('says that it is in doubt where the disk fails after the renaming, and cannot undo it', () => {
    const root = folderWith({ [PATH]: OLD });
    const linkless = refusing(nodeDisk, 'link', 'EPERM').disk;
    const disk = {
      ...linkless,
      syncFolder: refusing(linkless, 'syncFolder', 'EIO').disk.syncFolder,
    };
    const trouble = troubleOf(() => changeFile(disk, root, PATH, append('x')));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.remedy).toContain(
      `Look at ${PATH} first: it may have been written all the same`,
    );
    expect(readFileSync(join(root, PATH), 'utf8')).toBe(`${OLD}x\n`);
  });

  it('tells the disk’s error of a lock that cannot be made', () => {
    const root = folderWith({ [PATH]: OLD });
    const { disk } = refusing(nodeDisk, 'create', 'EROFS');
    expect(troubleOf(() => changeFile(disk, root, PATH, append('x')))).toMatchObject({
      exit: EXIT.disk,
      message: `cannot write ${PATH}: this disk can only be read`,
      remedy: expect.stringMatching(/^Nothing was written\. /),
    });
  });

  it('throws a mistake in the program as it is', () => {
    const root = folderWith({ [PATH]: OLD });
    const act = () =>
      changeFile(nodeDisk, root, PATH, () => {
        throw new TypeError('a mistake');
      });
    expect(act).toThrow(TypeError);
  });

  it('takes no folder for the file', () => {
    const root = folderWith({ 'goals/keep.txt': '' });
    mkdirSync(join(root, 'goals/meet.yaml'));
    expect(troubleOf(() => changeFile(nodeDisk, root, 'goals/meet.yaml', append('x'))).exit).toBe(
      EXIT.data,
    );
  });
});

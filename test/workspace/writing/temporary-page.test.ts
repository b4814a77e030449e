import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../../src/domain/errors.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { writeTemporaryPage } from '../../../src/workspace/temporary-page.ts';
import { folderWith, pathsIn } from '../../folder.ts';
import { failingOnce, refusing, takingLittle } from '../fault-disk.ts';
import { atEveryCall } from './every-call.ts';
import { troubleOf } from './outcome.ts';

const PAGE = { name: 'guild-2026-Q4.html', text: '<p>Guild – 47 %</p>' };

describe('a temporary page', () => {
  it('is written whole to a folder of its own, under its name', () => {
    const temporary = folderWith();
    const page = writeTemporaryPage(nodeDisk, temporary, PAGE);
    expect(readFileSync(page, 'utf8')).toBe(PAGE.text);
    expect(basename(page)).toBe('guild-2026-Q4.html');
    expect(dirname(dirname(page))).toBe(temporary);
    expect(basename(dirname(page))).toMatch(/^cop-\w{6}$/);
  });

  it.skipIf(process.platform === 'win32')('is nobody else’s to read', () => {
    const page = writeTemporaryPage(nodeDisk, folderWith(), PAGE);
    expect(statSync(page).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(page)).mode & 0o777).toBe(0o700);
  });

  it('takes no page’s place that is open already', () => {
    const temporary = folderWith();
    const pages = [1, 2].map((one) =>
      writeTemporaryPage(nodeDisk, temporary, { ...PAGE, text: `${one}` }),
    );
    expect(pages.map((page) => readFileSync(page, 'utf8'))).toEqual(['1', '2']);
  });

  it('is whole on a disk that takes three bytes at a time', () => {
    const page = writeTemporaryPage(takingLittle(nodeDisk, 3), folderWith(), PAGE);
    expect(readFileSync(page, 'utf8')).toBe(PAGE.text);
  });

  it('leaves nothing behind where any call of the disk fails', () => {
    const calls = atEveryCall(
      { before: {}, act: (disk, root) => writeTemporaryPage(disk, root, PAGE) },
      (nth) => failingOnce(nodeDisk, nth, 'ENOSPC'),
      ({ root, error, failed }) => {
        expect(error, failed).toMatchObject({ exit: EXIT.disk });
        expect(readdirSync(root), failed).toEqual([]);
      },
    );
    expect(calls).toBe(5);
  });

  it('says why it could not be written, and where', () => {
    const temporary = folderWith();
    const full = refusing(nodeDisk, 'write', 'ENOSPC').disk;
    const trouble = troubleOf(() => writeTemporaryPage(full, temporary, PAGE));
    expect(trouble.message).toBe(
      `cannot write a page to the temporary folder ${temporary}: the disk is full`,
    );
    const nowhere = join(temporary, 'nowhere');
    expect(troubleOf(() => writeTemporaryPage(nodeDisk, nowhere, PAGE)).message).toContain(
      'its folder is not there',
    );
    expect(pathsIn(temporary)).toEqual([]);
  });
});

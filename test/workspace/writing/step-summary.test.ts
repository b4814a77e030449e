import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CopError } from '../../../src/domain/errors.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { appendToSummary } from '../../../src/workspace/step-summary.ts';
import { folderWith } from '../../folder.ts';
import { failingOnce, takingLittle } from '../fault-disk.ts';

const SAID = { text: '# Report\n', note: 'No room' };

/** A summary that holds a text, or is not there yet. */
function summary(text?: string): string {
  return join(folderWith(text === undefined ? {} : { 'summary.md': text }), 'summary.md');
}

function appended(held: string | undefined, said = SAID) {
  const path = summary(held);
  const outcome = appendToSummary(nodeDisk, path, said);
  return { outcome, text: readFileSync(path, 'utf8') };
}

/** What GitHub takes of one step. */
const MOST_BYTES = 1024 * 1024;

describe('what is appended to a summary', () => {
  it.each([
    ['is all of it where there was none', undefined, '# Report\n'],
    ['is all of it where it was empty', '', '# Report\n'],
    ['begins behind an empty line', 'Linted.\n', 'Linted.\n\n# Report\n'],
    ['begins on a line of its own', 'Linted.', 'Linted.\n\n# Report\n'],
    ['needs no second empty line', 'Linted.\n\n', 'Linted.\n\n# Report\n'],
  ])('%s', (_, held, text) => {
    expect(appended(held)).toEqual({ outcome: 'whole', text });
  });

  it('fills a summary up to its last byte', () => {
    const held = `${'é'.repeat((MOST_BYTES - 20) / 2)}\n\n`;
    const fits = 'x'.repeat(17);
    expect(appended(held, { ...SAID, text: fits })).toEqual({
      outcome: 'whole',
      text: `${held}${fits}\n`,
    });
    expect(appended(held, { ...SAID, text: `${fits}x` })).toEqual({
      outcome: 'note',
      text: `${held}No room\n`,
    });
  });

  it('is nothing where there is no room for a note either', () => {
    const held = 'x'.repeat(MOST_BYTES - 3);
    expect(appended(held)).toEqual({ outcome: 'nothing', text: held });
    const over = 'x'.repeat(MOST_BYTES + 3);
    expect(appended(over)).toEqual({ outcome: 'nothing', text: over });
  });

  it.skipIf(process.platform === 'win32')('goes into the file that a link leads to', () => {
    const path = summary('Linted.\n');
    const link = join(folderWith(), 'link');
    symlinkSync(path, link);
    appendToSummary(nodeDisk, link, SAID);
    expect(readFileSync(path, 'utf8')).toBe('Linted.\n\n# Report\n');
  });
});

describe('where it cannot be appended', () => {
  function troubleOf(act: () => unknown): Partial<CopError> {
    try {
      act();
    } catch (error) {
      return error as CopError;
    }
    throw new Error('it was appended');
  }

  it('a folder is refused', () => {
    const folder = summary();
    mkdirSync(folder);
    expect(troubleOf(() => appendToSummary(nodeDisk, folder, SAID))).toMatchObject({
      exit: 2,
      message: `GITHUB_STEP_SUMMARY names ${folder}: that is a folder`,
    });
  });

  it('a folder that is not there is told', () => {
    const path = join(folderWith(), 'gone', 'summary.md');
    expect(troubleOf(() => appendToSummary(nodeDisk, path, SAID))).toMatchObject({
      exit: 4,
      message: `cannot write the summary ${path}: its folder is not there, or was removed meanwhile`,
    });
  });

  it('tells why, and leaves what was there, whichever call of the disk fails', () => {
    for (let nth = 1; ; nth += 1) {
      const path = summary('Linted.\n');
      const { disk, calls } = failingOnce(nodeDisk, nth, 'ENOSPC');
      const trouble = attempt(() => appendToSummary(disk, path, SAID));
      if (calls.length < nth) {
        expect(nth).toBeGreaterThan(6);
        break;
      }
      expect(trouble).toMatchObject({
        exit: 4,
        message: expect.stringContaining('the disk is full'),
      });
      const isWritten = ['sync', 'close'].includes(calls.at(nth - 1) ?? '');
      expect(readFileSync(path, 'utf8')).toBe(isWritten ? 'Linted.\n\n# Report\n' : 'Linted.\n');
    }
  });

  it('goes on where the disk takes little at a time', () => {
    const path = summary('Linted.\n');
    expect(appendToSummary(takingLittle(nodeDisk, 3), path, SAID)).toBe('whole');
    expect(readFileSync(path, 'utf8')).toBe('Linted.\n\n# Report\n');
  });

  it('keeps what another program appends meanwhile', () => {
    const path = summary('Linted.\n');
    const disk = {
      ...nodeDisk,
      write: (handle: number, bytes: Uint8Array) => {
        writeFileSync(path, 'Tested.\n', { flag: 'a' });
        return nodeDisk.write(handle, bytes);
      },
    };
    appendToSummary(disk, path, SAID);
    expect(readFileSync(path, 'utf8')).toBe('Linted.\nTested.\n\n# Report\n');
  });

  function attempt(act: () => unknown): unknown {
    try {
      return act();
    } catch (error) {
      return error;
    }
  }
});

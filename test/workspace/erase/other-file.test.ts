import { describe, expect, it } from 'vitest';
import type { Erasing } from '../../../src/domain/erasure.ts';
import { leftInOther } from '../../../src/workspace/erase/other-file.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { folderWith } from '../../folder.ts';

const NAME = 'Meg O’Brien';

const MEG: Erasing = {
  find: (text) =>
    [...text.matchAll(/Meg O’Brien/g)].map(({ index }) => ({
      from: index,
      to: index + NAME.length,
    })),
  isNamed: (text) => text.includes(NAME),
  mayBeIn: () => true,
};

/** The lines of a file on which she is named. */
function linesOf(content: string | Uint8Array): readonly (number | undefined)[] {
  const root = folderWith({ 'people.txt': content });
  return leftInOther(nodeDisk, root, 'people.txt', MEG).map(({ place }) => place.line);
}

/** Windows-1252 has the apostrophe of O’Brien as the byte 0x92. */
const WINDOWS = Buffer.from(`Zoë was here.\nMeg O\x92Brien too.\n`, 'latin1');
const TEXT = 'Zoë was here.\nMeg O’Brien too.\n';

describe('a file that is none of ours is searched for somebody', () => {
  it.each<[string, string | Uint8Array]>([
    ['UTF-8', TEXT],
    ['Windows-1252', WINDOWS],
    ['UTF-16, small bytes first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16, great bytes first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  ])('in %s', (_, content) => {
    expect(linesOf(content)).toEqual([2]);
  });

  it('but not where it is no text', () => {
    expect(linesOf(`\0${TEXT}`)).toEqual([]);
  });
});

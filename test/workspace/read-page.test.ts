import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CopError } from '../../src/domain/errors.ts';
import { nodeDisk } from '../../src/workspace/node-disk.ts';
import { readPage } from '../../src/workspace/read-page.ts';
import { folderWith } from '../folder.ts';

const TEXT = '| Goal | Key results |\n| --- | --- |\n| Réunir | 4 |\n';

function read(bytes: string | Uint8Array): string | undefined {
  return readPage(nodeDisk, join(folderWith({ 'page.md': bytes }), 'page.md'));
}

describe('readPage', () => {
  it.each([
    ['UTF-8', TEXT],
    ['UTF-8 with a byte-order mark', `\ufeff${TEXT}`],
    ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${TEXT}`, 'utf16le'))],
    ['Windows-1252', new Uint8Array(Buffer.from(TEXT, 'latin1'))],
  ])('reads %s', (_, bytes) => {
    expect(read(bytes)).toBe(TEXT);
  });

  it('leaves what is larger than a page to others', () => {
    expect(read('x'.repeat(1_048_577))).toBeUndefined();
  });

  it.each([
    ['', 'the file is empty'],
    ['PK\u0003\u0004', 'is a zip archive'],
  ])('refuses %j', (text, message) => {
    expect(() => read(text)).toThrow(CopError);
    expect(() => read(text)).toThrow(message);
  });
});

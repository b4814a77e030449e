import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/workspace/text-checks.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');

/** What is found: the code, where it stands in the text, and in which words. */
function found(bytes: Uint8Array): string[] {
  return checkText(bytes).faults.map(({ code, from, message }) => `${code} ${from} ${message}`);
}

describe('checkText', () => {
  it.each([
    ['letters of every script', 'name: Ünïcode Ελλάδα 社区 👩🏽‍🚀\n'],
    ['a byte-order mark at the head', '\uFEFFname: A\n'],
    ['line ends of Windows', 'a: 1\r\nb: 2\r\n'],
    ['mixed line ends', 'a: 1\r\nb: 2\nc: 3'],
    ['tabs, and a non-breaking space', 'a:\t1\u00A0\n'],
    ['a row of equals signs that marks no conflict', 'a: |\n  Title\n  =======\n'],
  ])('takes %s as they are', (_, text) => {
    expect(checkText(utf8(text))).toEqual({ text, faults: [] });
  });

  it.each([
    [
      'a Latin-1 letter',
      Buffer.from('name: é', 'latin1'),
      'file/not-utf8 6 this is not UTF-8: the byte E9 stands for no character',
    ],
    [
      '0xFF',
      Buffer.from([0x61, 0xff, 0x62]),
      'file/not-utf8 1 this is not UTF-8: the byte FF stands for no character',
    ],
    [
      'an overlong slash',
      Buffer.from([0x61, 0xc0, 0xaf]),
      'file/not-utf8 1 this is not UTF-8: the byte C0 stands for no character',
    ],
    [
      'a surrogate in UTF-8',
      Buffer.from([0xed, 0xa0, 0x80]),
      'file/not-utf8 0 this is not UTF-8: the byte ED stands for no character',
    ],
    [
      'a character cut off at the end',
      Buffer.concat([utf8('ab€'), Buffer.from([0xe2, 0x82])]),
      'file/not-utf8 3 this is not UTF-8: the byte E2 stands for no character',
    ],
    [
      'UTF-16 with its mark',
      Buffer.from('\uFEFFname: A\n', 'utf16le'),
      'file/not-utf8 0 this file is in UTF-16, which cannot be read here',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('name: A\n', 'utf16le'),
      'file/not-utf8 0 this file is in UTF-16, which cannot be read here',
    ],
    [
      'UTF-16, big end first',
      Buffer.from('name: A\n', 'utf16le').swap16(),
      'file/not-utf8 0 this file is in UTF-16, which cannot be read here',
    ],
    [
      'UTF-16 of Windows with a mark and one letter',
      Buffer.from([0xff, 0xfe, 0x41, 0x00]),
      'file/not-utf8 0 this file is in UTF-16, which cannot be read here',
    ],
  ])('refuses %s', (_, bytes, expected) => {
    expect(found(bytes)).toEqual([expected]);
  });

  it('shows a line that is not UTF-8 as near as can be', () => {
    expect(checkText(Buffer.from('a: ol\xe1\nb: 1\n', 'latin1')).text).toBe('a: ol\uFFFD\nb: 1\n');
  });

  it.each([
    ['NUL', 'key\0', 'the control character U+0000 stands here, which no file may have'],
    ['a bell', 'key\x07', 'the control character U+0007 stands here, which no file may have'],
    ['escape', 'key\x1b', 'the control character U+001B stands here, which no file may have'],
    ['a form feed', 'key\f', 'the control character U+000C stands here, which no file may have'],
    ['DEL', 'key\x7f', 'the control character U+007F stands here, which no file may have'],
    [
      'the C1 control CSI',
      'key\x9b',
      'the control character U+009B stands here, which no file may have',
    ],
    ['NEL', 'key\x85', 'the control character U+0085 stands here, which no file may have'],
    [
      'a carriage return alone',
      'key\rb',
      'a carriage return without a line feed stands here, which no file may have',
    ],
    [
      'a byte-order mark in the middle',
      'key\uFEFF',
      'a byte-order mark stands here, which no file may have',
    ],
  ])('refuses %s', (_, text, message) => {
    expect(found(utf8(text))).toEqual([`file/control-character 3 ${message}`]);
  });

  it('tells every control character, up to a hundred', () => {
    expect(found(utf8('a\x01b\x02'))).toHaveLength(2);
    expect(found(utf8('\x01'.repeat(500)))).toHaveLength(100);
  });

  it.each(['', ' \n\t\n', '\uFEFF', '\uFEFF\r\n'])('refuses a file that is empty: %j', (text) => {
    expect(found(utf8(text))).toEqual(['file/empty 0 this file is empty']);
  });

  it('tells conflicts and nothing else, since all else may follow from them', () => {
    const text = 'a: 1\n<<<<<<< HEAD\nb: \x01\n=======\nb: 3\n>>>>>>> main\n';
    expect(checkText(utf8(text)).faults.map((fault) => [fault.code, fault.from])).toEqual([
      ['file/conflict-marker', 5],
    ]);
  });
});

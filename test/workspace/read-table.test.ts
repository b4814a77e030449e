import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CopError } from '../../src/domain/errors.ts';
import type { Table } from '../../src/domain/table.ts';
import { nodeDisk } from '../../src/workspace/node-disk.ts';
import { readTable } from '../../src/workspace/read-table.ts';
import { folderWith } from '../folder.ts';

async function read(content: string | Uint8Array, name = 'list.csv'): Promise<Table> {
  return readTable(nodeDisk, join(folderWith({ [name]: content }), name));
}

/** What the error says: `2: the quote …`, with the line where there is one. */
async function trouble(content: string | Uint8Array, name = 'list.csv'): Promise<string> {
  try {
    await read(content, name);
  } catch (error) {
    if (!(error instanceof CopError)) throw error;
    expect(error).toMatchObject({ exit: 3, remedy: expect.stringMatching(/^[A-Z].*[^.]$/) });
    const line = error.place?.line;
    return `${line === undefined ? '' : `${line}: `}${error.message.replace(/^.*\//, '')}`;
  }
  throw new Error('it was read');
}

/** The rows as they would be written down: `1 name|email`. */
function told({ rows }: Table): string[] {
  return rows.map(({ line, cells }) => `${line} ${cells.join('|')}`);
}

const PEOPLE = ['1 Name|City', '2 Ana Example|Évora', '3 Ben Sample|Kraków'];

function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
}

describe('the encoding of a table', () => {
  const text = 'Name,City\nAna Example,Évora\nBen Sample,Kraków\n';
  it.each<[string, Uint8Array, Table['encoding']]>([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 with its small bytes first', utf16(text), 'utf-16le'],
    ['UTF-16 with its great bytes first', utf16(text, { big: true }), 'utf-16be'],
    ['UTF-16 without a mark', utf16(text, { mark: false }), 'utf-16le'],
    ['UTF-16 without a mark, great first', utf16(text, { mark: false, big: true }), 'utf-16be'],
  ])('reads %s', async (_, bytes, encoding) => {
    const table = await read(bytes);
    expect(table.encoding).toBe(encoding);
    expect(told(table)).toEqual(PEOPLE);
  });

  it('takes what is no UTF-8 for Windows-1252, with its own quotes and euros', async () => {
    const bytes = Buffer.from('Name,Paid\nZo\xEB,\x80 5 \x96 \x93ok\x94\n', 'latin1');
    const table = await read(bytes);
    expect(table.encoding).toBe('windows-1252');
    expect(told(table)).toEqual(['1 Name|Paid', '2 Zoë|€ 5 – “ok”']);
  });

  it('names the line where a file that was UTF-8 is so no more', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Name,City\nAna,Évora\n'),
      Buffer.from('Zo\xEB,Porto\n', 'latin1'),
    ]);
    expect(await trouble(bytes)).toBe(
      '3: the file mixes two encodings: line 2 is UTF-8, and line 3 is not',
    );
  });

  it('names the line of a byte that is a letter in no encoding it knows', async () => {
    const bytes = Buffer.from('Name\nAna\nB\x81n\n', 'latin1');
    expect(await trouble(bytes)).toBe('3: a byte here is no letter in UTF-8, nor in Windows-1252');
  });

  it('names the line of a zero byte', async () => {
    expect(await trouble('Name,City\nAna,Évora\nB\0n,x\n')).toBe(
      '3: a zero byte stands on this line, which no text has',
    );
  });

  it('says of UTF-16 that was cut off that it is damaged', async () => {
    expect(await trouble(utf16('Name\nAna\n').subarray(0, -1))).toBe(
      'the file is cut off, or damaged: it has half a character in it',
    );
  });
});

describe('what parts the cells', () => {
  it.each<[string, string, Table['separator']]>([
    ['commas', 'Name,City\nAna,Porto\n', ','],
    ['semicolons', 'Name;City\nAna;Porto\n', ';'],
    ['tabs', 'Name\tCity\nAna\tPorto\n', '\t'],
    ['semicolons beside decimal commas', 'Name;Hours\nAna;1,5\nBen;2,5\nKim;3\n', ';'],
    ['commas beside lists by semicolons', 'a,groups\n1,x;y\n2,x;y\n', ','],
    ['semicolons beside a question with commas', 'Wer, was, wann, wo?;Mail\na;b\nc;d\ne;f\n', ';'],
    ['commas beside quoted semicolons', 'a,b\n"x;;;;",1\n"y;;;;",2\n', ','],
    ['tabs beside names and times with commas', '1. Summary\nName\tIn\nExample, Ana\t1, 2\n', '\t'],
    ['what the first line says', 'sep=;\na,b;c\n', ';'],
    ['nothing at all', 'Name\nAna\n', ','],
  ])('sees %s', async (_, text, separator) => {
    expect((await read(text)).separator).toBe(separator);
  });

  it('does not go by the file’s name', async () => {
    expect((await read('Name\tCity\nAna\tPorto\n', 'members.xls')).separator).toBe('\t');
  });

  it('leaves out the line that says what it is', async () => {
    expect(told(await read('sep=;\r\na;b\r\n1;2\r\n'))).toEqual(['2 a|b', '3 1|2']);
  });
});

describe('the rows of a table', () => {
  it.each<[string, string, string[]]>([
    ['lines that end as on Windows', 'a,b\r\n1,2\r\n', ['1 a|b', '2 1|2']],
    ['no end of the last line', 'a,b\n1,2', ['1 a|b', '2 1|2']],
    ['lines that end in both ways', 'a,b\r\n1,2\n3,4\r\n', ['1 a|b', '2 1|2', '3 3|4']],
    ['line breaks in quotes', 'a,b\n1,"x\ny"\n2,z\n', ['1 a|b', '2 1|x\ny', '4 2|z']],
    ['quotes that are doubled', 'a\n"say ""hi"""\n', ['1 a', '2 say "hi"']],
    ['quotes that were quoted', 'a\n"""Example, Ana"""\n', ['1 a', '2 "Example, Ana"']],
    ['empty lines', 'a,b\n\n , \n1,2\n', ['1 a|b', '4 1|2']],
    ['ragged rows', 'a,b\n1\n1,2,3\n', ['1 a|b', '2 1', '3 1|2|3']],
    ['formulas', `a\n=1+1\n'=1\n@x\n`, ['1 a', '2 =1+1', "3 '=1", '4 @x']],
    ['blanks around a cell', 'a,b\n 1 ,2 \n', ['1 a|b', '2  1 |2 ']],
    [
      'tabs without any quoting',
      'a\tb\n"Ana" E.\t1\n5"\t"2\n',
      ['1 a|b', '2 "Ana" E.|1', '3 5"|"2'],
    ],
    ['tabs with quotes', 'a\tb\n"x\ty"\t1\n', ['1 a|b', '2 x\ty|1']],
  ])('keeps %s', async (_, text, rows) => {
    expect(told(await read(text))).toEqual(rows);
  });

  it('names the line on which a quote opens that is never closed', async () => {
    expect(await trouble('a,b\n1,2\n3,"oops\n4,5\n6,7\n')).toBe(
      '3: the quote that opens on this line is never closed',
    );
  });

  it('does so where it opens further down in its row', async () => {
    expect(await trouble('a,b,c\n1,"x\ny","oops\n4,5,6\n')).toBe(
      '3: the quote that opens on this line is never closed',
    );
  });

  it('does so where the next quote seems to close it', async () => {
    expect(await trouble('a,b\n3,"oops\n4,"five"\n')).toBe(
      '2: the quote that opens on this line is closed in the middle of a cell, on line 3',
    );
  });

  it('does so in a file that is longer than a row may be', async () => {
    expect(await trouble(`a,b\n1,"oops\n${'2,3\n'.repeat(300_000)}`)).toBe(
      '2: the quote that opens on this line is never closed',
    );
  });

  it('counts the line that says what parts the cells', async () => {
    expect(await trouble('sep=,\na,b\n1,"oops\n')).toBe(
      '3: the quote that opens on this line is never closed',
    );
  });

  it('names the line of a quote inside a cell without quotes', async () => {
    expect(await trouble('a,b\n1,Ana "A" E.\n')).toBe(
      '2: a quote stands in the middle of a cell that does not begin with one',
    );
  });

  it('refuses a row that is longer than any row is', async () => {
    expect(await trouble(`a,b\n1,${'x'.repeat(1_100_000)}\n`)).toBe(
      '2: the row that begins here is longer than 1,048,576 bytes',
    );
  });

  it('reads 100,000 rows and no more', async () => {
    expect((await read('a,b\n'.repeat(100_000))).rows).toHaveLength(100_000);
    expect(await trouble('a,b\n'.repeat(100_001))).toBe(
      '100001: the file has more than 100,000 rows',
    );
  });

  it('tells how far it is', async () => {
    const path = join(folderWith({ 'a.csv': 'a,b\n'.repeat(2500) }), 'a.csv');
    const steps: string[] = [];
    await readTable(nodeDisk, path, ({ doing }) => steps.push(doing));
    expect(steps).toContain('Reading the file: 2,000 rows');
  });
});

describe('what is no table', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['nothing', '', 'list.csv', 'the file is empty'],
    ['blank lines', '\n \n,,\n', 'list.csv', 'the file is empty'],
    [
      'a workbook',
      'PK\x03\x04…',
      'members.xlsx',
      'members.xlsx is a spreadsheet, no table of text',
    ],
    [
      'a workbook that is called .csv',
      'PK\x03\x04..............[Content_Types].xml',
      'list.csv',
      'list.csv is a spreadsheet, no table of text',
    ],
    ['an archive', 'PK\x03\x04users.csv', 'users.zip', 'users.zip is a zip archive'],
    ['what is packed', gzipSync('a,b\n'), 'users.csv.gz', 'users.csv.gz is packed (gzip)'],
    [
      'a workbook of an old kind',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'a.xls',
      'a.xls is a spreadsheet of an old kind, no table of text',
    ],
    ['a web page', '\n<html><table>', 'a.xls', 'a.xls is a web page, no table of text'],
    ['a PDF', '%PDF-1.7', 'a.csv', 'a.csv is a PDF'],
  ])('says so of %s', async (_, content, name, message) => {
    expect(await trouble(content, name)).toBe(message);
  });

  async function troubleAt(path: string): Promise<unknown> {
    return readTable(nodeDisk, path).catch((error: unknown) => error);
  }

  it('says what stands there in place of a file', async () => {
    const folder = folderWith({ 'a.csv': 'a\n' });
    mkdirSync(join(folder, 'd'));
    symlinkSync('nowhere', join(folder, 'loose'));
    expect(await troubleAt(join(folder, 'b.csv'))).toMatchObject({
      exit: 3,
      message: `there is no file ${join(folder, 'b.csv')}`,
    });
    expect(await troubleAt(join(folder, 'd'))).toMatchObject({
      exit: 3,
      message: `${join(folder, 'd')} is a folder, no file`,
    });
    expect(await troubleAt(join(folder, 'loose'))).toMatchObject({
      exit: 3,
      message: `${join(folder, 'loose')} is a link that leads nowhere`,
    });
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const pipe = join(folderWith(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await troubleAt(pipe)).toMatchObject({
      exit: 3,
      message: `${pipe} is a device or a pipe, no file`,
    });
  });

  it('follows a link to a file', async () => {
    const folder = folderWith({ 'a.csv': 'a\n' });
    symlinkSync('a.csv', join(folder, 'link.csv'));
    expect((await readTable(nodeDisk, join(folder, 'link.csv'))).rows).toHaveLength(1);
  });
});

describe('any file', () => {
  it('is read, or refused in words', async () => {
    const folder = folderWith();
    const { writeFileSync } = await import('node:fs');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const path = join(folder, 'any.csv');
        writeFileSync(path, bytes);
        const table = await readTable(nodeDisk, path).catch((error: unknown) => error);
        if (table instanceof CopError) expect(table.exit).toBe(3);
        else expect(table).toHaveProperty('rows');
      }),
    );
  });

  it('has a line to blame for each row that cannot be read', async () => {
    const folder = folderWith();
    const { writeFileSync } = await import('node:fs');
    const text = fc.string({
      unit: fc.constantFrom('"', '"', ',', ';', '\t', '\n', '\r', 'a', 'é'),
    });
    await fc.assert(
      fc.asyncProperty(text, async (written) => {
        const path = join(folder, 'any.csv');
        writeFileSync(path, written);
        const table = await readTable(nodeDisk, path).catch((error: unknown) => error);
        const line = table instanceof CopError ? (table.place?.line ?? 1) : 1;
        if (!(table instanceof CopError)) expect(table).toHaveProperty('rows');
        expect(line).toBeLessThanOrEqual(written.split('\n').length);
      }),
    );
  });

  it('gives back the cells that a spreadsheet writes', async () => {
    const folder = folderWith();
    const { writeFileSync } = await import('node:fs');
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((one) => !one.includes('\0'));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (cells, separator) => {
        const path = join(folder, 'written.csv');
        const quoted = [['h1', 'h2'], ...cells].map((row) =>
          row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator),
        );
        writeFileSync(path, `\uFEFF${quoted.join('\r\n')}\r\n`);
        const table = await readTable(nodeDisk, path);
        expect(table.rows.slice(1).map((row) => row.cells)).toEqual(
          cells.filter((row) => row.some((one) => /\S/.test(one))),
        );
      }),
    );
  });
});

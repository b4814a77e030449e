import { extname } from 'node:path';
import { type CopError, dataError } from '../../domain/errors.ts';

/** Files that often have a table in them and are none that can be read, by how their bytes begin. */
const KINDS: readonly { readonly begins: readonly number[]; readonly kind: Kind }[] = [
  { begins: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { begins: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { begins: [0x1f, 0x8b], kind: 'gzip' },
  { begins: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], kind: 'old-workbook' },
  { begins: [0x25, 0x50, 0x44, 0x46, 0x2d], kind: 'pdf' },
];

type Kind = 'zip' | 'workbook' | 'gzip' | 'old-workbook' | 'pdf' | 'page';

const SAVE = 'Open it in a spreadsheet, save it as CSV (UTF-8), and give that file';

const WORDS: Readonly<Record<Kind, readonly [what: string, remedy: string]>> = {
  workbook: ['is a spreadsheet, no table of text', SAVE],
  'old-workbook': ['is a spreadsheet of an old kind, no table of text', SAVE],
  zip: ['is a zip archive', 'Unpack it first, and give the CSV file that is in it'],
  gzip: ['is packed (gzip)', 'Unpack it first, and give the CSV file that is in it'],
  pdf: ['is a PDF', 'Export the list as CSV, and give that file'],
  page: ['is a web page, no table of text', SAVE],
};

/**
 * Why a file is none that a table can be read from, by its first bytes: the extension says little.
 * @param file as it was named
 * @returns undefined where it may be one
 */
export function noTable(file: string, bytes: Uint8Array): CopError | undefined {
  const kind = kindOf(file, bytes);
  if (kind === undefined) return undefined;
  const [what, remedy] = WORDS[kind];
  return dataError(`${file} ${what}`, { remedy });
}

function kindOf(file: string, bytes: Uint8Array): Kind | undefined {
  const kind = KINDS.find(({ begins }) => begins.every((byte, at) => bytes[at] === byte))?.kind;
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  if (kind === 'zip') return isWorkbook(file, start) ? 'workbook' : 'zip';
  // Some programs write a web page and call it .xls.
  return kind ?? (/^[^<]{0,8}\s*<(?:!doctype|html|table)\b/i.test(start) ? 'page' : undefined);
}

/** A workbook of today is a zip archive. */
function isWorkbook(file: string, start: string): boolean {
  const ending = extname(file).toLowerCase();
  return (
    ['.xlsx', '.xlsm', '.ods', '.numbers'].includes(ending) ||
    /\[Content_Types\]\.xml|opendocument\.spreadsheet/.test(start)
  );
}

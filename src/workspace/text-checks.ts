import { conflictsIn } from './conflicts.ts';
import { type Fault, MOST_FAULTS } from './fault.ts';

/** The most bytes that a file may have: 1 MiB. */
export const LARGEST_FILE = 1_048_576;

/** What a file's bytes say, as far as they are text. */
export interface CheckedText {
  /** Every character, a byte-order mark included; where the bytes are not UTF-8, as near as can be. */
  readonly text: string;
  readonly faults: readonly Fault[];
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads bytes as text, and holds against it what no file of a workspace may have: bytes that are
 * not UTF-8, control characters, the marks of a merge that was not finished, nothing at all.
 */
export function checkText(bytes: Uint8Array): CheckedText {
  const utf16 = utf16In(bytes);
  if (utf16) return { text: '', faults: [utf16] };
  try {
    return checked(utf8.decode(bytes));
  } catch {
    return notUtf8(bytes);
  }
}

function checked(text: string): CheckedText {
  if (isEmpty(text)) return { text, faults: [emptyFile(text)] };
  const conflicts = conflictsIn(text);
  return { text, faults: conflicts.length > 0 ? conflicts : controlCharactersIn(text) };
}

/** That a file says nothing; whether it has comments or not even those. */
export function emptyFile(text: string): Fault {
  return {
    code: 'file/empty',
    from: 0,
    to: 0,
    message: text.includes('#') ? 'this file has only comments' : 'this file is empty',
    remedy: 'Fill it in, or delete it',
  };
}

function isEmpty(text: string): boolean {
  return /^\uFEFF?\s*$/.test(text);
}

const SAVE_AS_UTF8 = 'Save it as UTF-8: editors offer that as "encoding" when they save';

/** UTF-16 shows by its byte-order mark, or by a zero beside every letter of a-z. */
function utf16In(bytes: Uint8Array): Fault | undefined {
  const [first = -1, second = -1] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const bare = (first === 0) !== (second === 0) && bytes.length % 2 === 0 && zerosBeside(bytes);
  if (!marked && !bare) return undefined;
  return {
    code: 'file/not-utf8',
    from: 0,
    to: 0,
    message: 'this file is in UTF-16, which cannot be read here',
    remedy: SAVE_AS_UTF8,
  };
}

const SAMPLE = 64;

function zerosBeside(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = sample.filter((byte) => byte === 0).length;
  return zeros >= sample.length / 4;
}

function notUtf8(bytes: Uint8Array): CheckedText {
  const valid = validBytes(bytes);
  // Each bad byte becomes one U+FFFD here, so the line can be shown.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const from = utf8.decode(bytes.subarray(0, valid)).length;
  const byte = (bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    text,
    faults: [
      {
        code: 'file/not-utf8',
        from,
        to: from + 1,
        message: `this is not UTF-8: the byte ${byte} stands for no character`,
        remedy: SAVE_AS_UTF8,
      },
    ],
  };
}

/** How many bytes from the start are whole characters of UTF-8. */
function validBytes(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (begins(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && !isWhole(bytes.subarray(0, low))) low -= 1;
  return low;
}

/** Whether bytes are the beginning of a text; its last character may still lack some. */
function begins(bytes: Uint8Array): boolean {
  return decodes(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }));
}

function isWhole(bytes: Uint8Array): boolean {
  return decodes(() => utf8.decode(bytes));
}

function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

/** C0 without tab and line ends, DEL, C1, a carriage return without its line feed, a BOM. */
const CONTROL = /[^\P{Cc}\t\r\n]|\r(?!\n)|\uFEFF/gu;

function controlCharactersIn(text: string): Fault[] {
  const faults: Fault[] = [];
  for (const { 0: character, index } of text.matchAll(CONTROL)) {
    if (index === 0 && character === '\uFEFF') continue;
    faults.push({
      code: 'file/control-character',
      from: index,
      to: index + 1,
      message: `${nameOf(character)} stands here, which no file may have`,
      remedy: REMEDIES[character] ?? 'Remove it; in double quotes it may be written as an escape',
    });
    if (faults.length === MOST_FAULTS) break;
  }
  return faults;
}

const REMEDIES: Readonly<Record<string, string>> = {
  '\r': 'Save the file with the line endings of Unix or Windows',
  '\uFEFF': 'Remove it: it cannot be seen, so delete the line and type it anew',
};

function nameOf(character: string): string {
  if (character === '\r') return 'a carriage return without a line feed';
  if (character === '\uFEFF') return 'a byte-order mark';
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `the control character U+${code}`;
}

import { type CopError, dataError } from '../../domain/errors.ts';
import { grouped } from '../../domain/parts.ts';
import { LONGEST_ROW } from './encoding.ts';
import type { RowFault } from './row-fault.ts';

/**
 * What keeps a row from being read, in words, with its line: exit code 3.
 * @param file as it was named
 */
export function rowTrouble(file: string, fault: RowFault): CopError {
  const [message, remedy] = wordsOf(fault);
  return dataError(message, { place: { file, line: fault.line }, remedy });
}

const CLOSE_IT =
  'Close it at the end of its cell, or take it out; a quote within quotes is written twice';

function wordsOf({ what, at }: RowFault): readonly [message: string, remedy: string] {
  if (what === 'never closed')
    return ['the quote that opens on this line is never closed', CLOSE_IT];
  if (what === 'closed in a cell')
    return [
      `the quote that opens on this line is closed in the middle of a cell, on line ${at}`,
      CLOSE_IT,
    ];
  if (what === 'opened in a cell')
    return [
      'a quote stands in the middle of a cell that does not begin with one',
      'Put the whole cell in quotes and write that one twice, or take it out',
    ];
  return [
    `the row that begins here is longer than ${grouped(LONGEST_ROW)} bytes`,
    'Shorten it, or export the list as CSV anew: this may be no table of text',
  ];
}

import type { CheckIn, Said } from '../domain/check-in.ts';
import { flagToType, numberToType } from '../domain/to-type.ts';
import { shortOf } from '../insight/resolve-record.ts';

/** A longer note is not typed again. */
const LONGEST_NOTE = 80;

/**
 * The command that records a check-in anew, without the `cop` in front. A note that no shell would
 * take as it is, or a long one, is left out.
 * @param known who records where no flag says it
 */
export function recordAgain(checkIn: CheckIn, known: string | null): string {
  const { keyResult, said, on, confidence, blocked, note, by, corrects } = checkIn;
  return [
    'checkin',
    ...(corrects === null ? [] : ['--corrects', shortOf(corrects)]),
    keyResult ?? '',
    ...(said ? saidToType(said) : []),
    '--on',
    on,
    ...(confidence === null ? [] : ['--confidence', numberToType(confidence)]),
    ...(blocked ? ['--blocked'] : []),
    ...flagToType('--note', note !== null && note.length <= LONGEST_NOTE ? note : null),
    ...flagToType('--by', by === known ? null : by),
  ].join(' ');
}

function saidToType(said: Said): string[] {
  switch (said.kind) {
    case 'value':
      return said.value < 0 ? ['--value', numberToType(said.value)] : [numberToType(said.value)];
    case 'add':
      return [`${said.add < 0 ? '' : '+'}${numberToType(said.add)}`];
    case 'done':
    case 'undone':
      return [`--${said.kind}`, ...(said.step === true ? [] : [said.step])];
  }
}

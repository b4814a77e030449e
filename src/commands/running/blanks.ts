import { usageError } from '../../domain/errors.ts';
import { text } from './options.ts';
import type { Session } from './session.ts';

/** What was understood of the flags of a command that edits. */
interface Flags {
  /** What they wish; undefined where they wish nothing. */
  readonly given: unknown;
  /** The keys that `--unset` takes out, by the options that set them. */
  readonly takesOut: Readonly<Record<string, string>>;
}

/**
 * Says of flags that are blank, as of a variable that was not set, that they change nothing.
 * @param options as they were given
 * @throws CopError exit 2 where the flags wish nothing else
 */
export function sayBlanks(session: Session, options: object, { given, takesOut }: Flags): void {
  for (const [option, value] of Object.entries(options)) {
    if (!isBlank(value)) continue;
    const flag = `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    const key = takesOut[option];
    const remedy = key === undefined ? 'Say something there' : `To take it out: --unset ${key}`;
    if (given === undefined) throw usageError(`${flag} is blank`, remedy);
    session.tell(`${flag} is blank, so it changed nothing. ${remedy}`);
  }
}

/** A list is empty where all that was said for it was blank. */
function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'string' && text(value) === undefined;
}

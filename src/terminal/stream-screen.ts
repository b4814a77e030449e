import { colourLevel, painter } from './paint.ts';
import type { Screen } from './screen.ts';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** What decides how a stream is written to, beside the stream. */
export interface ScreenWishes {
  /** What `--color` or `--no-color` says, if either was given. */
  readonly flag: boolean | undefined;
  /** What `--ascii` says: true if it was given. */
  readonly ascii?: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How `cop` was started. */
  readonly cop: string;
}

const NARROWEST = 40;
/** Lines that are longer than this nobody reads with ease. */
const WIDEST = 140;
const IN_A_PIPE = 80;

/** The screen that a stream is: as wide as `COLUMNS` says, else as the terminal is, else 80 columns. A
 * terminal that says of itself that it is a dumb one (`TERM=dumb`) gets ASCII alone. */
export function screenFor(stream: Stream, { flag, ascii = false, env, cop }: ScreenWishes): Screen {
  const said = Number(env.COLUMNS);
  const columns = said > 0 ? Math.floor(said) : (stream.columns ?? 0);
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns > 0 ? columns : IN_A_PIPE)),
    paint: painter(colourLevel({ flag, env, isTTY: stream.isTTY ?? false })),
    ascii: ascii || (stream.isTTY === true && env.TERM === 'dumb'),
    cop,
  };
}

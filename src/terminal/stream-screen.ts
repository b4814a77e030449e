import { colourLevel, painter } from './paint.ts';
import type { Screen } from './screen.ts';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

interface Wishes {
  /** What `--color` or `--no-color` says, if either was given. */
  readonly flag: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How `cop` was started. */
  readonly cop: string;
}

const NARROWEST = 40;
const WIDEST = 120;
const IN_A_PIPE = 80;

/** The screen that a stream is: as wide as `COLUMNS` says, else as the terminal is, else 80 columns. */
export function screenFor(stream: Stream, { flag, env, cop }: Wishes): Screen {
  const said = Number(env.COLUMNS);
  const columns = said > 0 ? Math.floor(said) : (stream.columns ?? 0);
  return {
    width: Math.min(WIDEST, Math.max(NARROWEST, columns > 0 ? columns : IN_A_PIPE)),
    paint: painter(colourLevel({ flag, env, isTTY: stream.isTTY ?? false })),
    cop,
  };
}

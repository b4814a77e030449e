import type { StandOut } from '../insight/stands-out.ts';
import { STATUS_WORDS, type Status } from '../insight/status.ts';

/** How a status looks: a glyph, its word and the colour that says the same. */
export interface Look {
  readonly glyph: string;
  readonly word: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'dim';
}

type Mark = Pick<Look, 'glyph' | 'tone'>;

const MARKS: Readonly<Record<Status, Mark>> = {
  achieved: { glyph: '✔', tone: 'good' },
  'on-track': { glyph: '●', tone: 'good' },
  nearly: { glyph: '▲', tone: 'warn' },
  'at-risk': { glyph: '▲', tone: 'warn' },
  'off-track': { glyph: '✖', tone: 'bad' },
  missed: { glyph: '✖', tone: 'bad' },
  upcoming: { glyph: '·', tone: 'dim' },
};
const UNMARKED: Mark = { glyph: '·', tone: 'dim' };

/** How a status looks; null is that of what cannot be counted. */
export function lookOf(status: Status | null): Look {
  if (status === null) return { ...UNMARKED, word: 'not counted' };
  return { ...MARKS[status], word: STATUS_WORDS[status] };
}

/**
 * A text behind its glyph: `▲ at risk`. Of what has none of its own it is the text alone, where a dot
 * would look as if it parted two things.
 */
export function marked({ glyph }: Pick<Look, 'glyph'>, text: string): string {
  return glyph === UNMARKED.glyph ? text : `${glyph} ${text}`;
}

const STAND_OUT_MARKS: Readonly<Record<StandOut['kind'], Mark>> = {
  'off-track': MARKS['off-track'],
  missed: MARKS.missed,
  blocked: MARKS['at-risk'],
  stale: MARKS['at-risk'],
  'at-risk': MARKS['at-risk'],
  silent: MARKS['at-risk'],
  more: UNMARKED,
  unreviewed: UNMARKED,
  moved: UNMARKED,
};

/** How what stands out looks: as the status that presses as much. */
export function standOutLook(kind: StandOut['kind']): Mark {
  return STAND_OUT_MARKS[kind];
}

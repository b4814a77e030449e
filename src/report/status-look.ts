import { STATUS_WORDS, type Status } from '../insight/status.ts';

/** How a status looks: a glyph, its word and the colour that says the same. */
export interface Look {
  readonly glyph: string;
  readonly word: string;
  readonly tone: 'good' | 'warn' | 'bad' | 'dim';
}

const LOOKS: Readonly<Record<Status, Pick<Look, 'glyph' | 'tone'>>> = {
  achieved: { glyph: '✔', tone: 'good' },
  'on-track': { glyph: '●', tone: 'good' },
  nearly: { glyph: '▲', tone: 'warn' },
  'at-risk': { glyph: '▲', tone: 'warn' },
  'off-track': { glyph: '✖', tone: 'bad' },
  missed: { glyph: '✖', tone: 'bad' },
  upcoming: { glyph: '·', tone: 'dim' },
};

/** The statuses, the best news first: the order in which they are counted. */
export const BEST_FIRST: readonly Status[] = [
  'achieved',
  'on-track',
  'nearly',
  'at-risk',
  'off-track',
  'missed',
  'upcoming',
];

/** How a status looks; null is that of what cannot be counted. */
export function lookOf(status: Status | null): Look {
  if (status === null) return { glyph: '·', word: 'not counted', tone: 'dim' };
  return { ...LOOKS[status], word: STATUS_WORDS[status] };
}

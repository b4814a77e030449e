/** What the facilitators of the test want: the personas and the goals that a person would think of. */

export const PERSONAS = [
  { name: 'New analyst', needs: 'A first chart', learns: 'by copying a chart' },
  { name: 'Map maker', needs: 'Base maps', learns: 'in conversation with experts' },
  { name: 'Silent reader', needs: 'A small first thing to do', learns: 'by reading' },
  { name: 'Busy manager', needs: 'One figure that holds', learns: 'in five minutes' },
] as const;

export interface GoalWish {
  readonly goal: string;
  readonly timeline: string;
  readonly persona: string;
  /** None where they are still to be thought of. */
  readonly keyResults: readonly string[];
}

export const GOALS: readonly GoalWish[] = [
  {
    goal: 'Members know one another',
    timeline: 'Whole quarter',
    persona: 'silent-reader',
    keyResults: ['Make at least 8 introductions', 'Welcome 10 newcomers'],
  },
  {
    goal: 'Members help one another with their charts',
    timeline: 'Weeks 1-12',
    persona: 'new-analyst',
    keyResults: [],
  },
  {
    goal: 'What we learn reaches those who decide',
    timeline: 'Whole quarter',
    persona: 'map-maker',
    keyResults: ['Hold 3 learning experiences', 'Hand the sponsor a brief'],
  },
];

/** Those of the next quarter. */
export const GOALS_AFTERWARDS: readonly GoalWish[] = [
  {
    goal: 'Whoever reads along finds a way in',
    timeline: 'Whole quarter',
    persona: 'silent-reader',
    keyResults: ['Make at least 10 introductions'],
  },
  {
    goal: 'Our maps are easy to find again',
    timeline: 'Whole quarter',
    persona: 'map-maker',
    keyResults: ['Publish a map of the maps'],
  },
  {
    goal: 'Managers see what a chart costs',
    timeline: 'February',
    persona: 'busy-manager',
    keyResults: ['Hold 1 learning experience'],
  },
];

/** Of the goal that was written without. */
export const LATER_KEY_RESULTS = [
  'At least 3 members contribute',
  'Gather 3 contributions',
] as const;

/** What a person says of the key results that do not count themselves, beside a note. */
export function figureOf(keyResult: string, today: string): readonly string[] {
  if (keyResult.endsWith('hand-sponsor-brief')) return today < '2026-12-10' ? [] : ['--done'];
  if (keyResult.endsWith('gather-contributions'))
    return [String(['2026-11-05', '2026-11-26', '2026-12-17'].filter((on) => on <= today).length)];
  return [];
}

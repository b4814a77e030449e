import type { Screen } from '../terminal/screen.ts';
import { padEnd, wrap } from '../terminal/width.ts';

/** The words of the files, the screens and the flags, each in a line or two, grouped as they are met. */
const WORDS: readonly (readonly [group: string, words: readonly (readonly [string, string])[]])[] =
  [
    [
      'What is written down',
      [
        ['community', 'the people, what they care about, and what they do together'],
        [
          'charter',
          'who the members are, what it is about, what is done and to what end: cop.yaml',
        ],
        ['persona', 'a kind of member that the community is designed for, current or aspired to'],
        ['quarter', 'three months with goals of their own, such as 2026-Q4'],
        ['goal', 'what the community wants to reach in a quarter, in a sentence'],
        ['key result', 'a number, a level or a milestone by which you will know'],
        ['timeline', 'when it is worked on: Weeks 1-3, October, Whole quarter'],
        ['owner', 'who looks after a goal or a key result'],
        ['weight', 'how much one counts beside the others; 1 if not said'],
      ],
    ],
    [
      'Kinds of key results',
      [
        ['reach', 'get from where it starts (baseline) to a number (target), up or down'],
        ['keep', 'hold a level over the whole timeline: at least this, at most that'],
        ['milestone', 'done or not done, all at once or in steps'],
        ['measure', 'a key result that is to count itself; kept in the file, not counted yet'],
        ['unit', 'what is counted: members, h, %'],
      ],
    ],
    [
      'What is recorded',
      [
        ['check-in', 'somebody looked at a key result and says where it is'],
        ['record', 'one dated fact in the log; never edited, only corrected or withdrawn'],
        ['confidence', '0 to 10: how sure a person is that it gets there; counted in nothing'],
        ['blocked', 'something is in the way; the note says what'],
      ],
    ],
    [
      'What is worked out',
      [
        ['value', 'where a key result stands'],
        ['attainment', 'the share of the way from baseline to target; can pass 100 %'],
        ['progress', 'the same, never below 0 % or above 100 %; of a keep, the days held so far'],
        ['expected', 'the share of the timeline’s days that are over'],
        ['pace', 'progress beside expected: 1 is exactly as fast as needed'],
        ['status', 'what follows from these, in one of the words below'],
        ['late', 'it got there, but after its last day'],
        ['stale', 'nobody has looked for too long; a check-in or a note mends it'],
      ],
    ],
    [
      'Statuses',
      [
        ['upcoming', 'its first day has not come'],
        ['on track', 'about as far as expected by now'],
        ['at risk', 'behind, and can still be caught up'],
        ['off track', 'far behind'],
        ['achieved', 'it is there'],
        ['nearly', 'over, and almost there'],
        ['missed', 'over, and not there'],
      ],
    ],
  ];

const COLUMN = Math.max(...WORDS.flatMap(([, words]) => words.map(([word]) => word.length))) + 4;

/** Every word that cop uses in a sense of its own. */
export function renderWords({ width, paint }: Screen): string {
  return WORDS.map(([group, words]) =>
    [
      paint.strong(group),
      ...words.flatMap(([word, meaning]) => {
        const [first = '', ...others] = wrap(meaning, width - COLUMN);
        return [
          padEnd(`  ${word}`, COLUMN) + first,
          ...others.map((line) => ' '.repeat(COLUMN) + line),
        ];
      }),
    ].join('\n'),
  ).join('\n\n');
}

import { STATUS_WORDS, type Status } from '../insight/status.ts';
import type { Screen } from '../terminal/screen.ts';
import { padEnd, wrap } from '../terminal/width.ts';
import { STATUS_MEANINGS } from './status-meanings.ts';

type Words = readonly (readonly [word: string, meaning: string])[];

/** The words of the files, the screens and the flags, a line each, grouped as they are met. */
const GROUPS: readonly (readonly [group: string, words: Words])[] = [
  [
    'What is written down',
    [
      ['community', 'the people, what they care about, what they do together'],
      ['charter', 'members, domain and practice, and settings: cop.yaml'],
      ['persona', 'a kind of member that it is designed for, now or hoped'],
      ['quarter', 'three months with goals of their own: 2026-Q4'],
      ['goal', 'what it wants to reach in a quarter, in a sentence'],
      ['key result', 'a number, level or milestone by which you will know'],
      ['timeline', 'when it is worked on: Weeks 1-3, October'],
      ['owner', 'who looks after a goal or a key result'],
      ['weight', 'how much one counts beside the others; 1 if not said'],
    ],
  ],
  [
    'Kinds of key results',
    [
      ['reach', 'get from where it starts to a number, up or down'],
      ['keep', 'hold a level all the while: at least this, at most that'],
      ['milestone', 'done or not done, all at once or in steps'],
      ['baseline', 'where it starts; 0 if not said'],
      ['target', 'the number to reach'],
      ['commit', 'the number that was promised, on the way to the target'],
      ['stretch', 'a number beyond the target that would be a triumph'],
      ['unit', 'what is counted: members, h, %'],
      ['every', 'how often it is looked at: week, 2 weeks, month'],
      ['measure', 'how a key result counts itself, from what is recorded'],
    ],
  ],
  [
    'What is recorded',
    [
      ['record', 'one dated fact in the log; corrected, never edited'],
      ['check-in', 'somebody looked at a key result and says where it is'],
      ['confidence', '0 to 10: how sure someone is; counted in nothing'],
      ['blocked', 'something is in the way; the note says what'],
      ['correction', 'a record that stands in the place of a wrong one'],
      ['withdrawal', 'a record that takes another back'],
      ['undo', 'take back what you recorded last'],
      ['change', 'a target or timeline was moved after the start, and why'],
      ['goalpost', 'a target, bound or timeline; a report shows moved ones'],
      ['history', 'all that was ever recorded of a key result'],
    ],
  ],
  [
    'What is worked out',
    [
      ['value', 'where a key result stands'],
      ['attainment', 'the share of the way to the target; can pass 100 %'],
      ['progress', 'the same, from 0 % to 100 %; of a keep, the days held'],
      ['expected', 'the share of the timeline’s days that are over'],
      ['judged', 'what was expected when a figure was last said'],
      ['pace', 'progress beside expected: 1 is as fast as needed'],
      ['rate', 'how much a week: so far, and needed from now on'],
      ['forecast', 'where it ends at this rate: a rough, fair or good guess'],
      ['status', 'what follows from these, in one of the words below'],
      ['steps due', 'how many whole steps should be done by now'],
      ['late', 'it got there, but after its last day'],
      ['stale', 'nobody has looked for too long; a check-in mends it'],
      ['zone', 'the furthest passed of commit, target and stretch'],
      ['score', 'progress at the quarter’s end, 0 to 1 in steps of 0.1'],
      ['grade', 'the score that people give in the review, and why'],
      ['trend', 'the quarters side by side'],
    ],
  ],
  [
    'Statuses',
    (Object.keys(STATUS_MEANINGS) as Status[]).map((status) => [
      STATUS_WORDS[status],
      STATUS_MEANINGS[status],
    ]),
  ],
  [
    'What a community lives from',
    [
      ['member', 'one of its people'],
      ['introduction', 'two members were made known to each other'],
      ['contribution', 'what a member gave: an answer, a talk, a page'],
      ['ask', 'a request for a contribution, to someone whom it suits'],
      ['match', 'who could meet, or answer an ask, and why'],
      ['learning experience', 'something led for members, to learn from'],
      ['expert', 'someone who knows the domain, and comes to share it'],
      ['content', 'what members are given to read, watch or try'],
      ['survey, response', 'questions to members, and the answers of one'],
      ['story', 'what it did for a member, in their own words'],
      ['practice', 'what its facilitators do again and again'],
      ['review', 'looking back at a quarter, and on to the next'],
    ],
  ],
];

const COLUMN = Math.max(...GROUPS.flatMap(([, words]) => words.map(([word]) => word.length))) + 4;

/** Every word that cop uses in a sense of its own. */
export function renderWords({ width, paint }: Screen): string {
  return GROUPS.map(([group, words]) =>
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

import type { Files } from '../folder.ts';

/** A report whose page is looked at: of whose files, by which command, and with which words behind it. */
export interface Reported {
  /** Beside those of the example, unless they are a community of their own. */
  readonly files?: Files;
  /** What is typed in the community's folder first. */
  readonly first?: readonly string[];
  /** What draws it; `report` if not said. */
  readonly command?: readonly string[];
  readonly words: readonly string[];
}

const COVERAGE = ['persona', 'coverage'];
const CLOSED = ['--quarter', '2026-Q4', '--as-of', '2027-01-08'];
const BROKEN: Files = { 'goals/2026-Q4/half-written.yaml': 'goal: Half\ntimeline: [\n' };

/** What hostile or careless people write where a text may stand. */
const HOSTILE = [
  '</title></style></script><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' style='position:fixed;inset:0",
  '<svg onload=alert(1)><animate href=javascript:alert(1) />',
  '&#106;avascript:alert(1) &lt;b&gt; &amp; ]]> -->',
  'javascript:alert(1) https://tracker.example/p.png @everyone #123',
  '\u202egnp.exe\u2066 \u200b\u200e\ufeff\u2028\u2029 end',
  '\u001b]8;;http://evil\u0007Ana\u001b[2J \u0000 \u009b31m',
  'שלום לכולם, 12 מתוך 20 עד סוף השנה',
  '日本語のとても長い題名'.repeat(12),
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'.repeat(20),
  'x'.repeat(300),
];

/** The reports by what is special about each. */
export const REPORTED = {
  'the example': { words: ['--as-of', '2026-11-24'] },
  'the example, for everybody': { words: ['--as-of', '2026-11-24', '--public'] },
  'a part of the example, and a file left out': {
    files: BROKEN,
    words: ['--as-of', '2026-11-24', '--goal', 'inform-decisions', '--partial'],
  },
  'a closed quarter with its review': {
    first: ['review', '2026-Q4', '--accept', '--as-of', '2027-01-05'],
    words: CLOSED,
  },
  'a quarter to come, without a goal': { words: ['--quarter', '2027-Q2', '--as-of', '2026-11-24'] },
  'an empty community': { files: { 'cop.yaml': charter('Guild') }, words: [] },
  'people and what they did': {
    files: people(['It took me a week.', 'Then they acted.\nAll of them.']),
    words: ['--as-of', '2026-11-24'],
  },
  'what serves whom': { command: COVERAGE, words: ['--as-of', '2026-11-24'] },
  'what serves whom, of hostile texts': {
    command: COVERAGE,
    files: { ...hostile(), ...hostilePersonas() },
    words: ['--as-of', '2026-11-24'],
  },
  'hostile texts': { files: hostile(), words: ['--as-of', '2026-11-24'] },
  'long texts and four hundred check-ins': { files: long(), words: ['--as-of', '2026-11-24'] },
  'a hundred goals': { files: many(), words: ['--as-of', '2026-11-24'] },
} as const satisfies Readonly<Record<string, Reported>>;

export type ReportedName = keyof typeof REPORTED;

function charter(name: string): string {
  return `format: 1\nname: ${quoted(name)}\ntimezone: Europe/Lisbon\n`;
}

/** A text or a record as YAML has it too: what cannot be seen is escaped, so that the file is valid. */
function quoted(what: string | object): string {
  return JSON.stringify(what).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

interface Said {
  readonly goal: string;
  readonly keyResult: string;
  readonly unit: string;
  readonly owner: string;
}

/** A goal with a key result of each kind. */
function goalText({ goal, keyResult, unit, owner }: Said): string {
  return `goal: ${quoted(goal)}
timeline: Whole quarter
owner: ${quoted(owner)}
key_results:
  - {id: reach, key_result: ${quoted(keyResult)}, target: 20, commit: 12, stretch: 25, unit: ${quoted(unit)}}
  - {id: keep, key_result: ${quoted(keyResult)}, at_least: 90, unit: ${quoted(unit)}}
  - id: steps
    key_result: ${quoted(keyResult)}
    steps: [{id: one, step: ${quoted(keyResult)}}, {id: two, step: ${quoted(goal)}, weight: 2}]
`;
}

type Check = readonly [on: string, says: object];

/** Check-ins as a file of the log. */
function logText(keyResult: string, checks: readonly Check[], more: object = {}): string {
  return checks
    .map(([on, says]) => ({ on, type: 'check-in', key_result: keyResult, ...says, ...more }))
    .map((record) => `- ${quoted(record)}\n`)
    .join('');
}

function hostile(): Files {
  const goals = HOSTILE.map((text, index): [string, string] => [
    `goals/2026-Q4/hostile-${index}.yaml`,
    goalText({ goal: text, keyResult: text, unit: text.slice(0, 20), owner: text.slice(0, 60) }),
  ]);
  const logs = HOSTILE.map((note, index): [string, string] => [
    `log/2026-10/hostile-${index}.yaml`,
    logText(
      `hostile-${index}/reach`,
      [
        ['2026-10-09', { value: 4, confidence: 3, blocked: true }],
        ['2026-10-23', { value: 9 }],
      ],
      { note, by: note.slice(0, 60) },
    ),
  ]);
  return {
    'cop.yaml': charter(HOSTILE[0] ?? ''),
    ...Object.fromEntries([...goals, ...logs]),
    ...people(HOSTILE),
  };
}

/** A persona for each text, who wants what it says, and experiences and practices for them. */
function hostilePersonas(): Files {
  const ids = HOSTILE.map((_, index) => `persona-${index}`);
  const experiences = HOSTILE.map((text, index) => ({
    on: '2026-10-12',
    type: 'experience',
    about: text.replace(/\s+/g, ' ').trim(),
    personas: [ids[index], 'ghost'],
  }));
  const practices = HOSTILE.map((text, index) => ({
    id: `practice-${index}`,
    practice: text.replace(/\s+/g, ' ').trim(),
    strand: 'impact',
    rhythm: 'every week',
    personas: index % 2 === 0 ? [ids[index]] : [],
  }));
  const personas = HOSTILE.map((text, index) => {
    const line = text.replace(/\s+/g, ' ').trim();
    const says = { persona: line, needs: [line], learns: [line], challenges: [line] };
    return [`personas/persona-${index}.yaml`, quoted(says)] as const;
  });
  return {
    ...Object.fromEntries(personas),
    'facilitation.yaml': quoted({ practices }),
    'log/2026-10/experiences.yaml': experiences.map((one) => `- ${quoted(one)}\n`).join(''),
  };
}

/** A person for each text, whose name it is and who tells it as a story; and what they did. */
function people(texts: readonly string[]): Files {
  const roster = Array.from({ length: 9 }, (_, index) => ({
    id: `k7f3q9x${index}`,
    name: texts[index % texts.length]?.replace(/\s+/g, ' ').slice(0, 80),
    named: 'yes',
    joined: `2026-10-0${index + 1}`,
  }));
  const of = (index: number) => ({ members: [roster[index % roster.length]?.id] });
  const records = [
    ...Array.from({ length: 40 }, (_, index) => ({
      on: `2026-1${index % 2}-${String(1 + (index % 23)).padStart(2, '0')}`,
      type: 'contribution',
      ...of(index),
    })),
    { on: '2026-11-02', type: 'ask', about: texts[0] },
    ...texts.map((story, index) => ({
      on: '2026-11-02',
      type: 'story',
      ...of(index),
      story,
      share: 'yes',
    })),
  ];
  const lines = (all: readonly object[]) => all.map((one) => `- ${quoted(one)}\n`).join('');
  return {
    'members/people.yaml': lines(roster),
    'log/2026-10/people.yaml': lines(records.filter(({ on }) => on < '2026-11')),
    'log/2026-11/people.yaml': lines(records.filter(({ on }) => on >= '2026-11')),
  };
}

function long(): Files {
  const unbroken = 'Donaudampfschifffahrtsgesellschaft'.repeat(15).slice(0, 500);
  const words = 'Answer one another and soon '.repeat(18).slice(0, 500).trim();
  const days = Array.from({ length: 400 }, (_, index): Check => {
    const day = 1 + (index % 23);
    return [`2026-1${index < 200 ? 0 : 1}-${String(day).padStart(2, '0')}`, { value: index / 20 }];
  });
  return {
    'cop.yaml': charter(words),
    'goals/2026-Q4/unbroken.yaml': goalText({
      goal: unbroken,
      keyResult: unbroken,
      unit: 'questions-that-are-answered',
      owner: 'maximiliane-alexandrina',
    }),
    'goals/2026-Q4/words.yaml': goalText({
      goal: words,
      keyResult: words,
      unit: 'h',
      owner: 'ana',
    }),
    'goals/2026-Q4/bare.yaml': 'goal: Without a key result\ntimeline: Weeks 4-10\n',
    'log/2026-10/many.yaml': logText('words/reach', days.slice(0, 200)),
    'log/2026-11/many.yaml': logText('words/reach', days.slice(200)),
  };
}

function many(): Files {
  const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
  const goals = numbers.map((number): [string, string] => [
    `goals/2026-Q4/goal-${number}.yaml`,
    goalText({
      goal: `Meet the people of house ${number}`,
      keyResult: `${20 + number} talks in house ${number}`,
      unit: 'talks',
      owner: number % 2 === 0 ? 'ana' : 'ben',
    }),
  ]);
  const log = numbers.map((number) =>
    logText(`goal-${number}/reach`, [
      ['2026-10-09', { value: number % 7 }],
      ['2026-10-23', { value: number % 13 }],
    ]),
  );
  return {
    'cop.yaml': charter('Houses'),
    ...Object.fromEntries(goals),
    'log/2026-10/all.yaml': log.join(''),
  };
}

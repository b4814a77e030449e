import fc from 'fast-check';

/** Goals and personas as people write their files, and as nobody would: what a sheet has to hold. */

const SENTENCES = [
  'Invite at least 20 members',
  'Make at least 5 introductions between members',
  'Lead at least one learning experience for members',
  'Send out a survey after it',
  'Answer 80 % of asks within two days',
  'Invite 20 members, and make 5 introductions; send a survey',
  'First answers in 12 h, not in 36',
  'Keep the score between 3.5 and 4.5 points',
  'Write a handbook (milestone)',
  'Hold 6 calls (target 4 talks; owner ben)',
  '- Answer (soon) (step 1)',
  '=SUM(A1:A9); =2+3',
  "'=1; '-2",
  '1. Draft it\\|; "quoted" • and more',
  'Raise €40 | or *more* <br> of `it` & &amp; so on',
  'see [docs](http://x.example) @ana #1 :smile: www.x.example $1$ ~~no~~ __x__ _y_',
  'Réponses données à 20 personnes, и ещё 5 человек',
  'Keep at least 9 of 10 questions answered',
  '"All of it"',
  'Answer; (owner "ben")',
] as const;

const WORD = fc.constantFrom(
  ...'and at least 5 20 members introductions a survey sent ( ) ; , . : - = + @ " \' \\ | * _ ` < > & # ~ target milestone step owner one invite (target made – • 1. é % “ ” ___'.split(
    ' ',
  ),
);

/** A text on one line that says something. */
const anyLine = fc
  .oneof(
    fc.constantFrom(...SENTENCES),
    fc.array(WORD, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }),
  )
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const anyNumber = fc.oneof(
  fc.integer({ min: 1, max: 500 }),
  fc.double({ min: 0.001, max: 1e7, noNaN: true }),
  fc.constantFrom(1e21, 1e-7, 0.1),
);
const anyWeight = fc.constantFrom(0.5, 1, 2, 3);
const TIMELINES = [
  'Weeks 1-3',
  'weeks 4 to 5',
  'Weeks 1–3, 6',
  'Whole quarter',
  'October',
  '2026-10-05 to 2026-10-23',
];
const anyTimeline = fc.constantFrom(...TIMELINES);
const anyMeasure = fc.constantFrom(
  'introductions-made',
  'invitations-sent',
  { count: 'introductions' },
  { distinct: 'contributions', of: 'members' },
  { count: 'contributions', where: { kind: 'a; (b) "c"' } },
);

const further = {
  unit: fc.option(fc.oneof(fc.constantFrom('members', '%', 'h', '€'), anyLine), { nil: undefined }),
  weight: fc.option(anyWeight, { nil: undefined }),
  owner: fc.option(fc.oneof(fc.constantFrom('ana', 'ben'), anyLine), { nil: undefined }),
  timeline: fc.option(anyTimeline, { nil: undefined }),
  every: fc.option(fc.constantFrom('week', '2 weeks', 'month'), { nil: undefined }),
};
const measured = { measure: fc.option(anyMeasure, { nil: undefined }) };

const anyAim = fc.oneof(
  fc.record({
    target: anyNumber,
    baseline: fc.option(fc.constantFrom(-3, 0, 0.25), { nil: undefined }),
    ...measured,
    ...further,
  }),
  fc.record({ target: anyNumber, commit: anyNumber, stretch: anyNumber, ...further }),
  fc.record({ at_least: anyNumber, ...measured, ...further }),
  fc.record({ at_least: fc.constant(-2), at_most: anyNumber, ...further }),
  fc.record(further),
  fc.record({
    steps: fc
      .array(fc.record({ step: anyLine, weight: fc.option(anyWeight, { nil: undefined }) }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((steps) => steps.map((one, index) => ({ id: `s${index}`, ...one }))),
    ...further,
  }),
  // What the sentence says, as a community would have it that imported it.
  fc.constant({}),
);

const anyKeyResult = fc
  .record({ key_result: anyLine, aim: anyAim })
  .map(({ key_result, aim }) => ({ key_result, ...aim }));

/** What stands in the file of a goal. */
export const anyGoalFile = fc
  .record({
    goal: anyLine,
    timeline: anyTimeline,
    owner: fc.option(fc.oneof(fc.constantFrom('ana', 'Ana; Ben'), anyLine), { nil: undefined }),
    personas: fc.uniqueArray(fc.constantFrom('new-analyst', 'silent-reader', 'p1'), {
      maxLength: 3,
    }),
    continues: fc.option(fc.constant('before'), { nil: undefined }),
    weight: fc.option(anyWeight, { nil: undefined }),
    key_results: fc.uniqueArray(anyKeyResult, {
      maxLength: 4,
      selector: ({ key_result }) => key_result.toLowerCase().normalize('NFC'),
    }),
  })
  .map((file) => ({
    ...file,
    key_results: file.key_results.map((one, index) => ({ id: `kr${index}`, ...one })),
  }))
  .map((file): unknown => JSON.parse(JSON.stringify(file)));

/** What stands in the file of a persona. */
export const anyPersonaFile = fc
  .record({
    persona: anyLine,
    description: fc.option(
      fc.array(anyLine, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      { nil: undefined },
    ),
    status: fc.constantFrom('current', 'aspired'),
    needs: fc.array(anyLine, { maxLength: 3 }),
    learns: fc.array(anyLine, { maxLength: 3 }),
    challenges: fc.array(anyLine, { maxLength: 3 }),
  })
  .map((file): unknown => JSON.parse(JSON.stringify(file)));

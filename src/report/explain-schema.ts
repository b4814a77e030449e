import * as v from 'valibot';
import { CHANGED_FIELDS } from '../domain/change.ts';
import { STATUSES } from '../insight/status.ts';

/** The JSON of `cop explain --json`: a contract that later versions only add to. */

/** What the day of a commit is. */
const ON = 'Its day by its committer’s clock; null where that cannot be right.';

const number = v.pipe(v.number(), v.finite());
const share = v.pipe(number, v.minValue(0), v.maxValue(1));
const day = v.pipe(v.string(), v.isoDate(), v.description('A day, as 2026-11-24.'));
const text = v.string();
const status = v.picklist(STATUSES);
const record = v.pipe(v.nullable(text), v.description('The id of the record that says it.'));

const line = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Where something stands in the files. */
const place = {
  file: v.pipe(v.nullable(text), v.description('The file that says it, from cop.yaml’s folder.')),
  line: v.nullable(line),
};

const figure = v.pipe(
  v.nullable(v.union([number, text, v.boolean()])),
  v.description('Not rounded; null is what is not known.'),
);
const kind = v.pipe(
  v.picklist([
    'amount',
    'share',
    'ratio',
    'weight',
    'days',
    'count',
    'date',
    'status',
    'flag',
    'confidence',
    'score',
    'word',
  ]),
  v.description('A share is 0 to 1, an amount in the unit, a ratio one share over another.'),
);

const input = v.strictObject({
  name: v.pipe(text, v.description('What the formula calls it.')),
  value: figure,
  as: kind,
  from: v.pipe(
    v.picklist(['file', 'usual', 'record', 'step', 'part', 'parts', 'day']),
    v.description(
      'Said in a file; not said, so as usual; said by a record; the step of that name; of a part; told of all parts; by the day.',
    ),
  ),
  record,
  part: v.pipe(v.nullable(text), v.description('The goal that it is a figure of.')),
  ...place,
});

const weighed = {
  weight: number,
  weight_file: v.pipe(v.nullable(text), v.description('null where the weight is not said: 1.')),
  weight_line: place.line,
};

const part = v.variant('kind', [
  v.strictObject({
    kind: v.literal('check-in'),
    id: record,
    on: day,
    by: v.nullable(text),
    value: v.nullable(number),
    added: v.nullable(number),
    added_since: v.pipe(v.nullable(number), v.description('null before the last value said.')),
    total: v.pipe(number, v.description('Where the key result stands after it.')),
    ...place,
  }),
  v.strictObject({
    kind: v.literal('span'),
    id: record,
    by: v.nullable(text),
    value: number,
    from: day,
    to: day,
    held: v.pipe(number, v.description('Of its days in the timeline, those held.')),
    known: number,
    ...place,
  }),
  v.strictObject({
    kind: v.literal('counted'),
    of: v.picklist(['records', 'members']),
    file: v.pipe(v.nullable(text), v.description('null of members: no line tells of them.')),
    lines: v.pipe(
      v.array(v.strictObject({ from: line, to: line })),
      v.description('The first and the last line of each stretch of records that count.'),
    ),
    by: v.pipe(v.array(text), v.description('Who recorded them, each once.')),
    count: v.pipe(number, v.description('How many records or members.')),
    adds: v.pipe(
      number,
      v.description('How many things they add: each, or each value that none before them has.'),
    ),
    numbers: v.pipe(number, v.description('How many numbers they say, of a mean or a median.')),
    sum: v.pipe(number, v.description('The sum of these numbers.')),
  }),
  v.strictObject({ kind: v.literal('interval'), from: day, to: day }),
  v.strictObject({
    kind: v.literal('point'),
    id: record,
    on: day,
    day: v.pipe(number, v.description('How many days of the timeline were over.')),
    value: number,
    ...place,
  }),
  v.strictObject({
    kind: v.literal('step'),
    id: v.pipe(v.nullable(text), v.description('null of a milestone without steps.')),
    title: text,
    ...weighed,
    weight_done: v.pipe(v.nullable(number), v.description('Its weight once it is done.')),
    done: v.picklist([0, 1]),
    on: v.pipe(v.nullable(day), v.description('When that was said.')),
    by: v.nullable(text),
    record,
    ...place,
  }),
  v.strictObject({
    kind: v.picklist(['key-result', 'goal']),
    reference: text,
    title: text,
    ...weighed,
    progress: share,
    expected: share,
    status,
    command: v.pipe(text, v.description('What explains its figures, without the cop in front.')),
  }),
  v.strictObject({
    kind: v.literal('scored'),
    of: v.picklist(['key-result', 'goal']),
    reference: text,
    title: text,
    ...weighed,
    score: v.pipe(
      share,
      v.description('Its grade, else the score of its figures; of a goal their mean.'),
    ),
    command: v.pipe(text, v.description('What explains its score, without the cop in front.')),
  }),
]);

const step = v.strictObject({
  name: text,
  result: figure,
  as: kind,
  formula: v.pipe(
    v.nullable(text),
    v.description(
      'In the names of the inputs; Σ(…) adds up over the parts that have what it names.',
    ),
  ),
  method: v.pipe(v.nullable(text), v.description('The same in words, where no formula says it.')),
  rule: v.pipe(v.nullable(text), v.description('Of a status: the rule that was the first to fit.')),
  inputs: v.array(input),
  parts: v.array(part),
});

const moved = v.strictObject({
  key_result: text,
  field: v.picklist(CHANGED_FIELDS),
  was: v.nullable(v.union([number, text])),
  is: v.nullable(v.union([number, text])),
  on: day,
  by: v.nullable(text),
  note: v.nullable(text),
  source: v.picklist(['record', 'git', 'uncommitted']),
  commit: v.nullable(text),
  ...place,
});

const ignored = v.variant('kind', [
  v.strictObject({
    kind: v.literal('record'),
    id: record,
    on: day,
    by: v.nullable(text),
    note: v.nullable(text),
    why: text,
    for: v.picklist(['everything', 'value', 'days', 'forecast']),
    other_id: v.pipe(v.nullable(text), v.description('The record that makes it so.')),
    other_file: v.nullable(text),
    other_line: place.line,
    ...place,
  }),
  v.strictObject({
    kind: v.literal('things'),
    things: v.pipe(text, v.description('What a measure looks at: introductions, members.')),
    why: v.picklist(['before-window', 'after-window', 'later', 'unmet']),
    count: v.pipe(number, v.description('How many of them it does not count.')),
    from: v.pipe(v.nullable(day), v.description('The day of the first; null of members.')),
    to: v.nullable(day),
  }),
  v.strictObject({
    kind: v.literal('goal'),
    reference: text,
    title: text,
    why: v.literal('nothing-counts'),
  }),
]);

export const explainSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    about: v.strictObject({
      kind: v.picklist(['key-result', 'goal', 'community']),
      reference: text,
      title: text,
      unit: v.nullable(text),
      ...place,
    }),
    as_of: day,
    at: v.pipe(
      v.nullable(
        v.strictObject({
          commit: text,
          written: text,
          on: v.pipe(v.nullable(day), v.description(ON)),
        }),
      ),
      v.description('The git commit whose files were read; null for those of the folder.'),
    ),
    left_out: v.pipe(
      v.array(text),
      v.description('The files that could not be read: the figures are without what is in them.'),
    ),
    steps: v.array(step),
    moved: v.array(moved),
    ignored: v.array(ignored),
  }),
  v.title('Where figures of a community of practice come from'),
  v.description(
    'What `cop explain --json` prints: the figures of `cop report --json`, each with what it follows from.',
  ),
);

export type ExplainJson = v.InferOutput<typeof explainSchema>;

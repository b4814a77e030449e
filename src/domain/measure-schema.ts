import * as v from 'valibot';
import { finite, line } from './parts.ts';
import { closed, everyKey } from './validate.ts';

const plain = v.union([line, finite, v.boolean()]);

const testSchema = closed({
  equals: v.optional(v.pipe(plain, v.description('It is this.'))),
  in: v.optional(v.pipe(v.array(plain), v.description('It is one of these.'))),
  at_least: v.optional(v.pipe(finite, v.description('It is this number, or more.'))),
  at_most: v.optional(v.pipe(finite, v.description('It is this number, or less.'))),
  since: v.optional(
    v.pipe(
      line,
      v.description('It is this day or later; start is the first day of the timeline.'),
      v.examples(['start', '2026-10-05']),
    ),
  ),
  has: v.optional(
    v.pipe(
      v.union([v.boolean(), line]),
      v.description('true: something is there; false: nothing is; a text: the list holds it.'),
    ),
  ),
});

const where = v.optional(
  v.pipe(
    everyKey(v.record(v.string(), v.union([line, finite, v.boolean(), testSchema]))),
    v.description('Only what is so: a field, and what it must be.'),
    v.examples([{ role: 'expert' }]),
  ),
);

const of = v.optional(
  v.pipe(line, v.description('The field that is distinct, or averaged.'), v.examples(['members'])),
);

const named = (what: string, example: string) =>
  v.optional(v.pipe(line, v.description(what), v.examples([example])));

const counting = {
  count: named('How many there are: of a type of record, or of the members.', 'introductions'),
  distinct: named(
    'How many different ones there are, of the field that `of` names.',
    'invitations',
  ),
};

const side = v.union([line, closed({ ...counting, where, of })]);

/** What a key result counts by itself, as its file says it. */
export const measureSchema = v.union([
  line,
  closed({
    ...counting,
    share: v.optional(
      v.pipe(
        closed({
          of: v.pipe(side, v.description('What is counted: a part of `over`.')),
          over: v.pipe(side, v.description('What that is a part of.')),
        }),
        v.description('So many in a hundred.'),
      ),
    ),
    average: named('The mean of the field that `of` names.', 'answers'),
    median: named('The middle of the field that `of` names.', 'asks'),
    where,
    of,
  }),
]);

/** A measure as a file says it: its name, or its definition. */
export type MeasureFile = v.InferOutput<typeof measureSchema>;

/** A definition, as a file says it. */
export type MeasureDefinitionFile = Exclude<MeasureFile, string>;

/** The things that are counted on one side of a share, as a file says them. */
export type SideFile = NonNullable<MeasureDefinitionFile['share']>['of'];

/** The conditions of a measure, as a file says them. */
export type WhereFile = NonNullable<MeasureDefinitionFile['where']>;

/** What a field must be, as a file says it. */
export type TestFile = WhereFile[string];

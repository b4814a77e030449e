import * as v from 'valibot';
import { id, line } from './parts.ts';
import { closed, mapping, say } from './validate.ts';

/** In which order the day, the month and the year of a date stand. */
export const DAY_ORDERS = ['dmy', 'mdy', 'ymd'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** How the columns of a file are understood, as `cop.yaml` keeps it for the next file of the same sort. */
export interface KeptImport {
  /** The platform that its accounts and user names are of; null where it is of none. */
  readonly platform: string | null;
  /** By what `cop` knows, such as `email`: the name of the column that says it. */
  readonly columns: ReadonlyMap<string, string>;
  /** Null where the file settles it. */
  readonly dates: DayOrder | null;
}

const field = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9_-]{0,62}$/,
    say('this is nothing that a column can say', 'Write it as name, email or joined'),
  ),
);

/** The key `imports` of `cop.yaml`: by the name that `--as` takes. */
export const importsSchema = mapping(
  v.record(
    id,
    closed({
      platform: v.optional(
        v.pipe(id, v.description('The platform whose accounts and user names these are.')),
      ),
      columns: v.optional(
        v.pipe(
          mapping(v.record(field, line)),
          v.description('What cop knows, and the column of the file that says it.'),
          v.examples([{ name: 'Full name', email: 'Mail' }]),
        ),
      ),
      dates: v.optional(
        v.pipe(
          v.picklist(DAY_ORDERS),
          v.description('In which order day, month and year stand, where a file does not tell.'),
        ),
      ),
    }),
  ),
);

type ImportsFile = v.InferOutput<typeof importsSchema>;

/** What `cop.yaml` keeps of imports, by name. */
export function importsOf(file: ImportsFile | undefined): ReadonlyMap<string, KeptImport> {
  const kept = Object.entries(file ?? {}).map(([name, { platform, columns, dates }]) => {
    const said = {
      platform: platform ?? null,
      columns: new Map(Object.entries(columns ?? {})),
      dates: dates ?? null,
    };
    return [name, said] as const;
  });
  return new Map(kept);
}

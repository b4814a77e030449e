import type { Charter } from '../../domain/charter.ts';
import { usageError } from '../../domain/errors.ts';
import { keyProblem } from '../../domain/id-as-key.ts';
import { idProblem } from '../../domain/ids.ts';
import type { DayOrder, KeptImport } from '../../domain/imports.ts';
import { nearest } from '../../domain/nearest.ts';
import { wishesOfKept } from '../../insight/import-members/kept-import.ts';
import {
  MEMBER_FIELDS,
  type MemberField,
  memberField,
} from '../../insight/tables/member-fields.ts';
import type { ListWishes } from '../../insight/tables/member-list.ts';
import { MEMBER_PLATFORMS } from '../../insight/tables/member-platforms.ts';

/** What the flags of `cop member import` say. */
export interface ImportOptions {
  readonly apply?: boolean;
  readonly platform?: string;
  readonly column?: readonly string[];
  readonly dates?: DayOrder;
  readonly keep?: string;
  readonly as?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
}

/**
 * What flags, and what cop.yaml keeps, say of how a list is to be read. A flag counts for more.
 * @throws CopError exit 2 where a flag says nothing that can be done
 */
export function listWishes(
  { platform, column = [], dates, as, keep }: ImportOptions,
  { imports }: Pick<Charter, 'imports'>,
): ListWishes {
  if (keep !== undefined) refuseNoKey('--keep', keep);
  const kept = as === undefined ? undefined : wishesOfKept(keptAs(as, imports));
  return {
    platform: platform === undefined ? (kept?.platform ?? null) : platformNamed(platform),
    columns: new Map([...(kept?.columns ?? []), ...column.map(columnWish)]),
    dates: dates ?? kept?.dates ?? null,
  };
}

/**
 * How cop.yaml keeps an import under a name.
 * @throws CopError exit 2 where it keeps none of that name
 */
export function keptAs(name: string, imports: Charter['imports']): KeptImport {
  const kept = imports.get(name.trim());
  if (kept) return kept;
  const names = [...imports.keys()];
  const meant = nearest(name, names);
  const all = names.length === 0 ? 'none' : names.join(', ');
  throw usageError(
    `--as: cop.yaml keeps no import called "${name}"`,
    meant === undefined
      ? `It keeps: ${all}. To keep one: --keep our-list`
      : `Did you mean ${meant}?`,
  );
}

/** Any name of a platform may be given; one that is nearly that of a known one is more likely a slip. */
function platformNamed(written: string): string {
  const name = written.trim().toLowerCase();
  const known = [...new Set(MEMBER_PLATFORMS.map(({ id }) => id))];
  if (known.includes(name)) return name;
  refuseNoKey('--platform', name);
  const meant = nearest(name, known);
  if (meant === undefined) return name;
  throw usageError(`--platform: there is no platform "${written}"`, `Did you mean ${meant}?`);
}

/** @throws CopError exit 2 where what a flag says is no short name that a key of a file may have */
export function refuseNoKey(flag: string, name: string): void {
  const problem = keyProblem(name);
  if (problem) throw usageError(`${flag}: ${problem.problem}`, problem.remedy);
}

/** @throws CopError exit 2 where what a flag says is no short name */
export function refuseNoId(flag: string, name: string): void {
  const problem = idProblem(name);
  if (problem) throw usageError(`${flag}: ${problem.problem}`, problem.remedy);
}

/** Reads `name="Full name"`; with nothing behind the `=` no column says it. */
function columnWish(written: string): readonly [MemberField, string] {
  const at = written.indexOf('=');
  const said = at < 0 ? written : written.slice(0, at);
  const field = memberField(said);
  if (field && at >= 0) return [field, written.slice(at + 1).trim()];
  const names = MEMBER_FIELDS.map((one) => one.replace('_', '-'));
  if (field)
    throw usageError(
      `--column: "${written}" names no column of the file`,
      `Write it as --column ${field.replace('_', '-')}="Full name"`,
    );
  const meant = nearest(said, names);
  throw usageError(
    `--column: "${said}" is nothing that is known of a person`,
    meant === undefined ? `There are: ${names.join(', ')}` : `Did you mean ${meant}?`,
  );
}

import { quarterSpan } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { usageError } from '../../domain/errors.ts';
import { wholeLog } from '../../insight/whole-log.ts';
import { withheldRecords } from '../../insight/withheld-records.ts';
import { withoutPeople } from '../../insight/without-people.ts';
import { renderRecordsCsv } from '../../report/records-csv.ts';
import { type LeaveOutOptions, leaveOut } from '../running/leave-out.ts';
import { type Open, openWorkspace } from '../running/open.ts';
import { tellNamesInRecords, tellNamesShown } from '../running/public-names.ts';
import { atCommitOf, dayFrom, type Session } from '../running/session.ts';

/** Of which days records are wanted, as flags say it. */
export interface PeriodOptions {
  readonly quarter?: string;
  readonly since?: string;
  readonly until?: string;
}

interface RecordsOptions extends PeriodOptions, LeaveOutOptions {
  readonly raw?: boolean;
}

const READ = { personas: 'none', goals: 'all', log: 'all' } as const;

/**
 * The records of the log as CSV.
 * @returns also the folder of the community
 * @throws CopError exit 3 for files with errors, unless they are to be left out; 2 for what is no day or quarter
 */
export function recordsAsCsv(
  session: Session,
  options: RecordsOptions,
): { readonly root: string; readonly csv: string } {
  const isPublic = options.public ?? false;
  const open = openWorkspace(
    session,
    isPublic ? { ...READ, members: 'all' } : READ,
    options.quarter,
  );
  const isOf = periodFrom(options, open);
  const leftOut = leaveOut(session, open, options);
  const { root, community, asOf } = open;
  if (isPublic) {
    tellNamesShown(session, open, community.goals);
    tellNamesInRecords(
      session,
      open,
      community.records.filter(({ on }) => isOf(on)),
    );
  }
  const log = isPublic
    ? withheldRecords(wholeLog(withoutPeople(community), asOf))
    : wholeLog(community, asOf);
  const model = {
    log: log.filter(({ record }) => isOf(record.on)),
    asOf,
    at: atCommitOf(session, community.charter),
    leftOut,
    isPublic,
  };
  return { root, csv: renderRecordsCsv(model, { raw: options.raw ?? false }) };
}

/** Says of a day whether its records are wanted. */
function periodFrom(
  options: PeriodOptions,
  { community, quarter }: Open,
): (day: CivilDate) => boolean {
  const since = dayIn(options.since, '--since');
  const until = dayIn(options.until, '--until');
  if (since !== undefined && until !== undefined && until < since)
    throw usageError(`no day is since ${since} and until ${until}`, 'Exchange the two');
  const span =
    options.quarter === undefined ? undefined : quarterSpan(quarter, community.charter.calendar);
  return (day) =>
    [since, span?.from].every((from) => from === undefined || day >= from) &&
    [until, span?.to].every((to) => to === undefined || day <= to);
}

function dayIn(written: string | undefined, flag: string): CivilDate | undefined {
  return written === undefined ? undefined : dayFrom(written, flag);
}

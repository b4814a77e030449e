import { basename } from 'node:path';
import { plainCalendar, quarterOf, readQuarter } from '../../domain/calendar.ts';
import { isTimeZone } from '../../domain/charter.ts';
import type { CharterDraft } from '../../domain/drafts.ts';
import { usageError } from '../../domain/errors.ts';
import { askCharter, type CharterGiven } from '../../prompts/ask-charter.ts';
import type { Asker } from '../../prompts/asker.ts';
import { flagValue } from '../running/flag-value.ts';
import { missing } from '../running/missing.ts';
import { dayOf, type Session } from '../running/session.ts';

/** What the flags of `cop init` say. */
export interface InitOptions {
  readonly name?: string;
  readonly members?: string;
  readonly hopedFor?: string;
  readonly domain?: string;
  readonly practice?: string;
  readonly quarter?: string;
  readonly timezone?: string;
  /** Whether to begin with the ready set of practices; undefined where it was not said. */
  readonly practices?: boolean;
  readonly vscode?: boolean;
  readonly dryRun?: boolean;
}

/**
 * The charter that flags and answers give.
 * @throws CopError exit 2 where the name is missing and nobody is there to ask, or a flag cannot be taken
 */
export async function draftFrom(
  session: Session,
  root: string,
  options: InitOptions,
  asker: Asker | undefined,
): Promise<CharterDraft> {
  const settings = settingsFrom(session, options);
  if (asker) {
    return askCharter(asker, givenBy(options), { folder: basename(root), settings });
  }
  const { name, domain = null, practice = null } = options;
  if (name === undefined) throw missing('the community’s name', { flag: '--name "Chart Guild"' });
  return { name, domain, practice, members: membersOf(options), ...settings };
}

function settingsFrom(
  session: Session,
  options: InitOptions,
): Pick<CharterDraft, 'timezone' | 'quarter'> {
  const timezone = options.timezone ?? zoneOfThisComputer();
  if (!isTimeZone(timezone))
    throw usageError(
      `--timezone: "${timezone}" is no time zone`,
      'Write one such as Europe/Lisbon',
    );
  const calendar = plainCalendar(timezone);
  const written = options.quarter;
  const quarter =
    written === undefined
      ? quarterOf(dayOf(session, { calendar }), calendar)
      : flagValue('--quarter', readQuarter(written));
  return { timezone, quarter };
}

/** A computer may not know its zone, or call it by a name that no calendar knows. */
function zoneOfThisComputer(): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone !== undefined && isTimeZone(zone) ? zone : 'UTC';
}

function givenBy(options: InitOptions): CharterGiven {
  const { name, domain, practice, members, hopedFor } = options;
  return {
    ...(name === undefined ? {} : { name }),
    ...(domain === undefined ? {} : { domain }),
    ...(practice === undefined ? {} : { practice }),
    ...(members === undefined && hopedFor === undefined ? {} : { members: membersOf(options) }),
  };
}

function membersOf({ members, hopedFor }: InitOptions): CharterDraft['members'] {
  return { now: members ?? null, hopedFor: hopedFor ?? null };
}

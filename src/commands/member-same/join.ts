import { usageError } from '../../domain/errors.ts';
import { personWithId } from '../../insight/person-name.ts';
import { onePersonLines } from '../../report/one-person.ts';
import { changeSeveral } from '../running/change-several.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { changesOf, type Two, twoLines } from './changes.ts';

/** What the flags of `cop member same` say. */
export interface SameOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Shows what becomes of two lines that are one person, asks, and writes it.
 * @throws CopError exit 2 where they are one already, the one who is to stay was erased, or nobody is
 *   there to be asked and nothing says `--yes`; 3 where a file cannot be edited safely, 4 where the disk
 *   refuses, 5 where the other line changes meanwhile
 */
export async function joinPeople(
  session: Session,
  open: Open,
  two: Two,
  { yes, dryRun }: SameOptions,
): Promise<void> {
  refuseSame(two);
  const { disk } = session;
  const { root } = open;
  const changes = changesOf(disk, root, two);
  if (dryRun) {
    changeSeveral(session, open, changes, { dryRun });
    return;
  }
  if (!yes && !session.asker) throw missing('whether they are one person', { flag: '--yes' });
  const lines = twoLines(disk, root, two);
  session.tell(onePersonLines(two, lines, session.screen.width).join('\n'));
  if (!yes && !(await isWanted(session, two))) return session.tell('Nothing was written.');
  changeSeveral(session, open, changes, {});
  session.tell(`Changed ${changes.map(({ path }) => path).join(' and ')}
Records that name ${two.other.id} count for ${two.first.id} from now on
Look at it: ${session.screen.cop} member show ${two.first.id}`);
}

function refuseSame({ first, other }: Two): void {
  if (first.id === other.id)
    throw usageError(
      `both are ${personWithId(first)}`,
      'Name two people of the roster',
      'member list',
    );
  if (first.erased && !other.erased)
    throw usageError(
      `${first.id} was erased, and would know again what ${other.id} says`,
      'To let the other line stay instead',
      `member same ${other.id} ${first.id}`,
    );
}

async function isWanted(session: Session, { first, other }: Two): Promise<boolean> {
  const asker = await session.asker?.();
  const message = `Are ${personWithId(first)} and ${personWithId(other)} one person?`;
  return (await asker?.confirm({ message, preset: 'no' })) ?? false;
}

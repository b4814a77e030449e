import { isOfCharter } from '../../domain/charter-keys.ts';
import { CHARTER_FILE } from '../../domain/layout.ts';
import { isOfSettings } from '../../domain/settings.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { withStanding } from '../running/unset.ts';

/**
 * What `--unset` names that stands in `cop.yaml` and is no key of it: a slip that can be taken out.
 * @throws CopError exit 3 where the file's text has a fault
 */
export function slipsToUnset(
  session: Session,
  open: Open,
  unset: readonly string[] = [],
): readonly string[] {
  if (unset.length === 0) return [];
  const { optional } = withStanding(session, open, CHARTER_FILE, { optional: [], needed: {} });
  const isSlip = (key: string) =>
    optional.includes(key) && key !== 'format' && !isOfCharter([key]) && !isOfSettings([key]);
  return unset.map((key) => key.trim()).filter(isSlip);
}

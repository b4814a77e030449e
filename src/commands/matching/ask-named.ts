import { usageError } from '../../domain/errors.ts';
import { type AskNow, asksNow } from '../../insight/asks-now.ts';
import { END_OF_LOG } from '../../insight/log-order.ts';
import { meantOn } from '../../insight/meant-records.ts';
import { resolveAsk } from '../../insight/resolve-ask.ts';
import { shortOf } from '../../insight/resolve-record.ts';
import type { Open } from '../running/open.ts';

/**
 * The ask that is named on the command line, as it is today; one that was corrected is as its correction
 * says.
 * @throws CopError exit 2 where there is none, or several could be meant
 */
export function askNamed(written: string, { community, asOf }: Open): AskNow {
  const { records } = community;
  const id = resolveAsk(written, records);
  const now = asksNow(records, asOf);
  const own = now.find(({ ask }) => ask.id === id);
  const meant = own ? undefined : meantOn(records, asOf)(id);
  const found = own ?? now.find(({ ask }) => ask === meant);
  if (found) return found;
  const isLater = asksNow(records, END_OF_LOG).some(({ ask }) => ask.id === id);
  throw usageError(
    `the ask ${shortOf(id)} is ${isLater ? 'of a later day' : 'no longer there'}`,
    'See which there are',
    'ask list',
  );
}

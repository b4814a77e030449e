import { FACILITATION_FILE } from '../../domain/layout.ts';
import type { Wishes } from '../../domain/wishes.ts';
import { askPracticeAnew } from '../../prompts/ask-practice-anew.ts';
import type { Written } from '../practice-flags/file.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import { refuseToAsk } from '../running/refuse-to-ask.ts';
import type { Session } from '../running/session.ts';

/**
 * Asks what is wished of a practice; undefined where the person does not want it written.
 * @throws CopError exit 2 where nobody is there to be asked, 3 where the file has an error
 */
export async function askedWishes(
  session: Session,
  open: Open,
  { id }: Written,
): Promise<Wishes | undefined> {
  if (!session.asker)
    throw missing('what to change', {
      flag: '--practice, --strand, --rhythm, --owner, --shown-by, --persona, --since or --unset',
    });
  const { practices, personas } = open.community;
  const practice = practices.find((one) => one.id === id);
  if (!practice) throw refuseToAsk(open, FACILITATION_FILE);
  return askPracticeAnew(await session.asker(), practice, personas);
}

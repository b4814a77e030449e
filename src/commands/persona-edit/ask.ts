import type { Wishes } from '../../domain/wishes.ts';
import type { PersonaToEdit } from '../../insight/resolve-to-edit.ts';
import { askPersonaAnew } from '../../prompts/ask-persona-anew.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import { refuseToAsk } from '../running/refuse-to-ask.ts';
import type { Session } from '../running/session.ts';

/**
 * Asks what is wished of a persona; undefined where the person does not want it written.
 * @throws CopError exit 2 where nobody is there to be asked, 3 where the persona's file has an error
 */
export async function askedWishes(
  session: Session,
  open: Open,
  { persona, file }: PersonaToEdit,
): Promise<Wishes | undefined> {
  if (!session.asker)
    throw missing('what to change', {
      flag: '--name, --description, --needs, --learns, --challenges, --current, --aspired or --unset',
    });
  if (!persona) throw refuseToAsk(open, file);
  return askPersonaAnew(await session.asker(), persona);
}

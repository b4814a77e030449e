import type { Community } from '../../domain/community.ts';
import { resolvePersona } from '../../insight/resolve.ts';

/**
 * The ids of the personas that are named on the command line, each once: by its id, or enough of it;
 * several may stand in one text, with commas between. One whose file has an error goes by its whole id.
 * @throws CopError exit 2 where there is none that begins so, or several do
 */
export function personasMeant(written: readonly string[], community: Community): readonly string[] {
  const named = written.flatMap((one) => one.split(',').map((part) => part.trim())).filter(Boolean);
  const { unread } = community;
  const ids = named.map((one) =>
    unread.personas.includes(one) ? one : resolvePersona(one, community).id,
  );
  return [...new Set(ids)];
}

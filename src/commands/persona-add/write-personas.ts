import type { PersonaDraft } from '../../domain/drafts.ts';
import { GOALS_TO_WRITE, PERSONAS, personasSoFar } from '../../domain/guide.ts';
import { freeId } from '../../domain/ids.ts';
import { personaPath } from '../../domain/layout.ts';
import { takenPersonaIds } from '../../insight/taken-ids.ts';
import { askAnotherPersona, askPersona } from '../../prompts/ask-persona.ts';
import type { Asker } from '../../prompts/asker.ts';
import { afterWriting } from '../../prompts/leaving.ts';
import { personaText } from '../../workspace/new-persona.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { writeNew } from '../running/write.ts';

/** What the flags of `cop persona add` say. */
export interface PersonaOptions {
  readonly description?: string;
  readonly needs?: readonly string[];
  readonly learns?: readonly string[];
  readonly challenges?: readonly string[];
  readonly aspired?: boolean;
  readonly current?: boolean;
  readonly dryRun?: boolean;
}

/**
 * Writes the persona that was named, or asks for one after another.
 * @throws CopError exit 2 where the name is missing and nobody is there to ask
 */
export async function addPersonas(
  session: Session,
  open: Pick<Open, 'root' | 'community'>,
  name: string | undefined,
  options: PersonaOptions,
): Promise<void> {
  const taken = takenPersonaIds(open.community);
  if (name !== undefined) {
    const draft = draftOf(name, options, freeId(name, 'persona', taken));
    write(session, open.root, draft, options);
    if (!options.dryRun) session.tell(nextAfter(taken.length + 1, session.screen.cop));
    return;
  }
  if (!session.asker) throw missing('the persona’s name', { command: 'persona add "New analyst"' });
  await askForPersonas(session, await session.asker(), open.root, taken, options);
}

async function askForPersonas(
  session: Session,
  asker: Asker,
  root: string,
  taken: string[],
  options: PersonaOptions,
): Promise<void> {
  const askForOne = () => askPersona(asker, givenBy(options), taken);
  const writeOne = (draft: PersonaDraft) => {
    write(session, root, draft, options);
    taken.push(draft.id);
  };
  const first = await askForOne();
  if (!first) return session.tell('Nothing was written.');
  writeOne(first);
  while (await afterWriting(() => askAnotherPersona(asker, taken.length))) {
    const next = await afterWriting(askForOne);
    if (next) writeOne(next);
  }
  session.tell(nextAfter(taken.length, session.screen.cop));
}

function write(session: Session, root: string, draft: PersonaDraft, options: PersonaOptions): void {
  const path = personaPath(draft.id);
  const done = writeNew(session, root, [{ path, text: personaText(draft) }], options);
  if (done === 'written') session.tell(`Wrote ${path}`);
}

/** Three to five personas serve best; then come the goals. */
function nextAfter(count: number, cop: string): string {
  return count < PERSONAS.fewest
    ? `Next: ${cop} persona add    (${personasSoFar(count)})`
    : `Next: ${cop} goal add    (${GOALS_TO_WRITE})`;
}

/** What the flags say of a persona; a list that was not given is not there, so that it is asked for. */
function givenBy(options: PersonaOptions): Partial<PersonaDraft> {
  const { description, needs, learns, challenges, aspired, current } = options;
  return {
    ...(description === undefined ? {} : { description }),
    ...(needs ? { needs } : {}),
    ...(learns ? { learns } : {}),
    ...(challenges ? { challenges } : {}),
    ...(aspired ? { status: 'aspired' } : {}),
    ...(current ? { status: 'current' } : {}),
  };
}

function draftOf(name: string, options: PersonaOptions, id: string): PersonaDraft {
  const unsaid = {
    description: null,
    status: 'current',
    needs: [],
    learns: [],
    challenges: [],
  } as const;
  return { id, persona: name, ...unsaid, ...givenBy(options) };
}

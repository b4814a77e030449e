import type { PersonaDraft } from '../domain/drafts.ts';
import { schemaPath } from '../domain/layout.ts';
import { personaSchema } from '../domain/persona.ts';
import { fileOf, mappingLines } from './yaml-text.ts';

/** The text of a new persona's file. */
export function personaText(draft: PersonaDraft): string {
  const data = {
    persona: draft.persona,
    description: draft.description ?? undefined,
    status: draft.status,
    needs: unlessEmpty(draft.needs),
    learns: unlessEmpty(draft.learns),
    challenges: unlessEmpty(draft.challenges),
  };
  const head = `# yaml-language-server: $schema=../${schemaPath('persona')}`;
  return fileOf([head, ...mappingLines(data)], data, personaSchema);
}

function unlessEmpty(values: readonly string[]): readonly string[] | undefined {
  return values.length === 0 ? undefined : values;
}

import * as v from 'valibot';
import type { Checked } from './finding.ts';
import { line, text } from './parts.ts';
import { closed, validate } from './validate.ts';

const PERSONA_STATUSES = ['current', 'aspired'] as const;

/** A kind of member whom the community is designed for: `personas/<id>.yaml`. */
export interface Persona {
  readonly id: string;
  readonly file: string;
  readonly persona: string;
  readonly description: string | null;
  /** Among the members now, or aspired to. */
  readonly status: (typeof PERSONA_STATUSES)[number];
  readonly needs: readonly string[];
  /** The ways this persona prefers to learn. */
  readonly learns: readonly string[];
  readonly challenges: readonly string[];
}

export const personaSchema = v.pipe(
  closed({
    persona: v.pipe(
      line,
      v.description('What this kind of member is called.'),
      v.examples(['New analyst']),
    ),
    description: v.optional(
      v.pipe(
        text,
        v.description('Who this is, in a sentence or two.'),
        v.examples(['Six months in; reads much, asks little']),
      ),
    ),
    status: v.optional(
      v.pipe(v.picklist(PERSONA_STATUSES), v.description('current (if not said), or aspired to.')),
    ),
    needs: v.optional(
      v.pipe(
        v.array(line),
        v.description('What they need.'),
        v.examples([['A first chart that somebody uses']]),
      ),
    ),
    learns: v.optional(
      v.pipe(
        v.array(line),
        v.description('The ways they prefer to learn.'),
        v.examples([['by doing, beside a peer']]),
      ),
    ),
    challenges: v.optional(
      v.pipe(
        v.array(line),
        v.description('What stands in their way.'),
        v.examples([['Does not want to ask a beginner’s question in public']]),
      ),
    ),
  }),
  v.title('Persona'),
  v.description(
    'One kind of member whom the community is designed for. The file’s name is its id.',
  ),
);

/** Reads what stands in a persona's file. */
export function readPersona(data: unknown, id: string, file: string): Checked<Persona> {
  const { value, problems } = validate(personaSchema, data);
  if (!value) return { value: undefined, problems };
  return {
    value: {
      id,
      file,
      persona: value.persona,
      description: value.description ?? null,
      status: value.status ?? 'current',
      needs: value.needs ?? [],
      learns: value.learns ?? [],
      challenges: value.challenges ?? [],
    },
    problems,
  };
}

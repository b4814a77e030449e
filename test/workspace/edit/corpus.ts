import { readdirSync, readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { charterSchema } from '../../../src/domain/charter.ts';
import { goalSchema } from '../../../src/domain/goal.ts';
import { personaSchema } from '../../../src/domain/persona.ts';
import { BYTES } from './corpus-bytes.ts';

/** A file as a person wrote it. */
export interface Written {
  readonly name: string;
  readonly text: string;
  readonly schema: v.GenericSchema;
}

const FOLDER = new URL('./corpus/', import.meta.url);

const SCHEMAS: Readonly<Record<string, v.GenericSchema>> = {
  goal: goalSchema,
  persona: personaSchema,
  charter: charterSchema,
};

/** Every text of the corpus: the files in `corpus/`, and those whose bytes matter. */
export const CORPUS: readonly Written[] = [
  ...readdirSync(FOLDER)
    .sort()
    .map((file) =>
      written(file.replace(/\.yaml$/, ''), readFileSync(new URL(file, FOLDER), 'utf8')),
    ),
  ...Object.entries(BYTES).map(([name, text]) => written(name, text)),
];

/** What a text is about is the first word of its name. */
function written(name: string, text: string): Written {
  const schema = SCHEMAS[name.split('-')[0] ?? ''];
  if (!schema) throw new Error(`no schema for the text ${name}`);
  return { name, text, schema };
}

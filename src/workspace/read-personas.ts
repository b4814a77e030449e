import { PERSONAS_FOLDER } from '../domain/layout.ts';
import { type Persona, readPersona } from '../domain/persona.ts';
import { namedFiles } from './named-files.ts';
import type { Reading } from './reading.ts';

/** Reads `personas/<id>.yaml`, in order of their ids. */
export function readPersonas(reading: Reading): Persona[] {
  return namedFiles(reading, PERSONAS_FOLDER, 'persona').flatMap(
    ({ id, file }) => reading.understand(file, (data) => readPersona(data, id, file)) ?? [],
  );
}

import fc from 'fast-check';
import type * as v from 'valibot';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { Source } from '../../../src/workspace/source.ts';
import { checkText } from '../../../src/workspace/text-checks.ts';
import { isRefusal, readied, readyText, tryEdits } from './cases.ts';
import { made } from './choices.ts';
import { KINDS, someEdit } from './edits.ts';
import { mutated } from './mutations.ts';
import { broken } from './properties.ts';
import { after, same } from './written-nodes.ts';

/** The bytes of a file after an accident, and an edit that made sense before it. */
interface Accident {
  readonly bytes: Uint8Array;
  readonly schema: v.GenericSchema;
  readonly edit: Edit;
  [fc.toStringMethod](): string;
}

export function accidents(): fc.Arbitrary<Accident> {
  return made((text, deeds) => {
    const ready = readyText(text);
    const bytes = mutated(ready.source.text, deeds);
    const edit = someEdit(ready.nodes, deeds, deeds.of(KINDS));
    const words = () =>
      `${JSON.stringify(new TextDecoder().decode(bytes))}\n${JSON.stringify(edit)}\n[${bytes}]`;
    return { bytes, schema: ready.schema, edit, [fc.toStringMethod]: words };
  });
}

/**
 * P12: whatever the bytes, reading them tells faults and throws nothing; and where there is none, an
 * edit that was meant for another text is made as it is meant, or refused.
 */
export function accidentsAreTold({ bytes, schema, edit }: Accident): boolean {
  const { text, faults } = checkText(bytes);
  if (faults.length > 0) {
    // The careful way of reading must stand these as well: it may be asked for a place.
    new Source('a.yaml', text).locate(edit.path, 'value');
    return true;
  }
  const ready = readied(text, schema);
  if (!ready) return true;
  const outcome = tryEdits(ready, [edit]);
  if (!outcome.ok) {
    if (!isRefusal(outcome.error)) throw outcome.error;
    return true;
  }
  if (outcome.nodes.errors > 0 || !same(outcome.nodes.said, after(ready.nodes, edit)))
    broken('P12 an edit was made that says something else', { text, edit, after: outcome.text });
  return true;
}

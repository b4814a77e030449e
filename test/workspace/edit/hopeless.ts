import fc from 'fast-check';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { isRefusal, type Ready, readyText, tryEdits } from './cases.ts';
import { made } from './choices.ts';
import { hopelessEdit, idleEdit, someEdit } from './edits.ts';
import { broken } from './properties.ts';

/** An edit that cannot be made, and one before it that can. */
interface Hopeless {
  readonly ready: Ready;
  readonly fine: Edit;
  readonly edit: Edit;
  [fc.toStringMethod](): string;
}

/** Edits that no text allows: through a scalar, beyond the end of a list, of a collection as a whole. */
export function hopelessCases(): fc.Arbitrary<Hopeless | undefined> {
  return made((text, deeds) => {
    const ready = readyText(text);
    const edit = hopelessEdit(ready.nodes, deeds);
    const fine = idleEdit(ready.nodes, deeds) ?? someEdit(ready.nodes, deeds, 'set');
    const words = () => `${JSON.stringify(ready.source.text)}\n${JSON.stringify([fine, edit])}`;
    return edit && { ready, fine, edit, [fc.toStringMethod]: words };
  });
}

/** P10: a refusal says where, with exit code 3, and leaves the text as it was, also after a fine edit. */
export function refusalsTouchNothing(hopeless: Hopeless | undefined): boolean {
  if (!hopeless) return false;
  const { ready, fine, edit } = hopeless;
  const { text } = ready.source;
  for (const edits of [[edit], [fine, edit]]) {
    const outcome = tryEdits(ready, edits);
    if (outcome.ok)
      broken('P10 an edit was made that cannot be', { edits, text, after: outcome.text });
    if (!isRefusal(outcome.error)) throw outcome.error;
    if (outcome.error.remedy === '') broken('P10 a refusal says nothing to do', { edits, text });
    if (ready.source.text !== text) broken('P10 a refusal changed the text', { edits, text });
  }
  return true;
}

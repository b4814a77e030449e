import { describe, expect, it } from 'vitest';
import { isRefusal, readied } from './cases.ts';
import { CORPUS } from './corpus.ts';
import { everyEdit } from './every-edit.ts';
import {
  commentsStay,
  endingsStay,
  idleEditsChangeNothing,
  onlyItsLinesChange,
  ownKeysStay,
  saysWhatWasMeant,
  settingTwiceIsSettingOnce,
} from './properties.ts';

const texts = CORPUS.map((written) => {
  const ready = readied(written.text, written.schema);
  if (!ready) throw new Error(`${written.name} has faults`);
  return { name: written.name, edits: everyEdit(ready) };
});

describe('every edit that makes sense in the corpus', () => {
  it('is tried', () => {
    expect(texts.flatMap((one) => one.edits).length).toBeGreaterThan(1500);
  });

  it.each(texts)('changes $name as it was meant', ({ edits }) => {
    for (const { tried } of edits) {
      idleEditsChangeNothing(tried);
      onlyItsLinesChange(tried);
      saysWhatWasMeant(tried);
      commentsStay(tried);
      endingsStay(tried);
      settingTwiceIsSettingOnce(tried);
      ownKeysStay(tried);
    }
  });

  it('is refused nowhere but here', () => {
    const refused = texts.flatMap(({ name, edits }) =>
      edits.flatMap(({ words, tried }) => {
        if (tried.outcome.ok) return [];
        const { error } = tried.outcome;
        return [`${name}: ${words}: ${isRefusal(error) ? error.message : error}`];
      }),
    );
    expect([...new Set(refused)]).toEqual([]);
  });
});

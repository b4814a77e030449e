import { describe, expect, it } from 'vitest';
import { goalSchema } from '../../../src/domain/goal.ts';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { edited } from '../../../src/workspace/edit/edited.ts';
import { Source } from '../../../src/workspace/source.ts';
import { add, changed, remove, set } from './one-edit.ts';

describe('refusal', () => {
  it.each<[what: string, text: string, edit: Edit, remedy: string]>([
    [
      'a text where a list would be begun',
      'goal: x\npersonas: new-analyst\n',
      add(['personas'], 'silent-reader'),
      '2:11 Edit line 2 by hand, or the lines below it, and add to the list: silent-reader',
    ],
    [
      'a key of what is a text',
      'goal: x\nmembers: Analysts\n',
      set(['members', 'now'], 'Analysts'),
      '2:10 Edit line 2 by hand, so that it says now: Analysts',
    ],
    [
      'a list in lines for a text',
      'goal: x\npersonas:\n  - a\n',
      set(['personas'], 'b, c'),
      '3:3 Replace lines 2 to 3 by one line: personas: "b, c"',
    ],
    [
      'a list in lines with comments for a text',
      'goal: x\nowner: # we\n  # two\n  - ana # x\n  - ben # y\nweight: 1\n',
      set(['owner'], 'ben'),
      '4:3 Replace lines 2 to 5 by one line: owner: ben',
    ],
    [
      'a block of text that ends a list',
      'goal: x\nowner:\n- |\n  ana\n\nweight: 1\n',
      set(['owner'], 'ben'),
      '3:1 Replace lines 2 to 4 by one line: owner: ben',
    ],
    [
      'a mapping in lines behind a dash',
      'key_results:\n  - id:\n      a: 1\n      b: 2\n    unit: h\n',
      set(['key_results', 0, 'id'], 'ab'),
      '3:7 Replace lines 2 to 4 by one line: - id: ab',
    ],
    [
      'brackets over lines',
      'goal: x\nowner: [\n  a\n  ]\n',
      set(['owner'], 'ben'),
      '2:8 Replace lines 2 to 4 by one line: owner: ben',
    ],
    [
      'an item behind the last',
      'goal: x\npersonas:\n  - a\n',
      set(['personas', 5], 'b'),
      '3:3 Edit line 3 by hand, so that it says b',
    ],
    [
      'the whole',
      'goal: x\n',
      set([], { goal: 'y' }),
      '1:1 Edit line 1 by hand, so that it says {goal: "y"}',
    ],
  ])('says which line to edit by hand: %s', (_what, text, edit, remedy) => {
    const refused = () => edited(new Source('a.yaml', text), [edit], goalSchema);
    const [place = '', ...words] = remedy.split(' ');
    const [line, column] = place.split(':').map(Number);
    expect(refused).toThrow(
      expect.objectContaining({
        exit: 3,
        message: 'the way this is written cannot be changed without touching what is around it',
        remedy: words.join(' '),
        place: { file: 'a.yaml', line, column },
      }),
    );
  });

  it.each<[what: string, text: string, edit: Edit, remedy: string]>([
    ['a text', '# Ours\nBe friendly\n', set(['owner'], 'ben'), '2 owner: ben'],
    ['a list', '- a\n- b\n', add(['key_results'], { id: 'a' }), '1 key_results: …'],
    ['a list for a key further in', '- a\n', set(['members', 'now'], 'x'), '1 members: …'],
  ])('says that the whole of a file is %s', (_what, text, edit, remedy) => {
    const [line, ...words] = remedy.split(' ');
    expect(() => edited(new Source('a.yaml', text), [edit], goalSchema)).toThrow(
      expect.objectContaining({
        exit: 3,
        message: 'this is no mapping of keys',
        remedy: `Write it as lines of a key, a colon and a value: ${words.join(' ')}`,
        place: expect.objectContaining({ line: Number(line) }),
      }),
    );
  });

  it('says that nothing would be left of a file', () => {
    const source = new Source('a.yaml', '# The only one\ngoal: x\n');
    expect(() => edited(source, [remove('goal')], goalSchema)).toThrow(
      expect.objectContaining({
        exit: 3,
        message: 'nothing would be left of this file',
        remedy: 'Leave it as it is, or delete the file',
        place: { file: 'a.yaml', line: 2, column: 1 },
      }),
    );
  });

  it('shows the beginning of a long text alone in a remedy', () => {
    const long = 'word '.repeat(100).trim();
    const refused = () =>
      edited(new Source('a.yaml', 'goal: x\nowner: [\n a ]\n'), [set(['owner'], long)], goalSchema);
    expect(refused).toThrow(
      expect.objectContaining({ remedy: expect.stringMatching(/^.{200,250}…$/) }),
    );
  });

  it('refuses what would make a file too large to be read again', () => {
    const text = `goal: x\nowner: ana\nx-notes:\n${'  - some words that fill a line\n'.repeat(32_760)}`;
    expect(text.length).toBeLessThan(1_048_576);
    expect(changed(text, set(['owner'], 'ben'))).toBe(text.replace('ana', 'ben'));
    const grown = () =>
      edited(new Source('a.yaml', text), [set(['owner'], 'ana '.repeat(400))], goalSchema);
    expect(grown).toThrow(
      expect.objectContaining({
        exit: 3,
        message: 'this file would grow beyond 1 MiB, and not be read any more',
        remedy: 'Make it shorter: say less here, or take out what does not belong in this file',
        place: { file: 'a.yaml', line: 2, column: 8 },
      }),
    );
  });
});

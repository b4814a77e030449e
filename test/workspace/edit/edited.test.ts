import { describe, expect, it } from 'vitest';
import { CopError } from '../../../src/domain/errors.ts';
import { goalSchema } from '../../../src/domain/goal.ts';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { edited } from '../../../src/workspace/edit/edited.ts';
import { Source } from '../../../src/workspace/source.ts';
import { add, changed, remove, set } from './one-edit.ts';

const BY_HAND = `# yaml-language-server: $schema=../../.cop/schemas/goal.json
goal: Get to know   the people who use the product
timeline: Weeks 1-3      # before the holidays
personas: [new-analyst, "silent-reader"]

key_results:
  - id:         invite-members
    key_result: >-
      Invite at least
      20 members
    target:     20         # was 30 at first

  # Counted by hand.
  - { id: introductions, key_result: "Make 5 introductions", target: 5 }
`;

/** The lines that went, with a -, and those that came, with a +. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe('edited', () => {
  it.each<[what: string, edit: Edit, lines: string[]]>([
    [
      'a target',
      set(['key_results', 0, 'target'], 25),
      [
        '-     target:     20         # was 30 at first',
        '+     target:     25         # was 30 at first',
      ],
    ],
    [
      'a target between brackets',
      set(['key_results', 1, 'target'], 6),
      [
        '-   - { id: introductions, key_result: "Make 5 introductions", target: 5 }',
        '+   - { id: introductions, key_result: "Make 5 introductions", target: 6 }',
      ],
    ],
    ['an owner that was not there', set(['owner'], 'ana'), ['+ owner: ana']],
    [
      'a persona more',
      add(['personas'], 'recipe-keeper'),
      [
        '- personas: [new-analyst, "silent-reader"]',
        '+ personas: [new-analyst, "silent-reader", recipe-keeper]',
      ],
    ],
    [
      'a folded text',
      set(['key_results', 0, 'key_result'], 'Invite at least 25 members'),
      [
        '-     key_result: >-',
        '-       Invite at least',
        '-       20 members',
        '+     key_result: Invite at least 25 members',
      ],
    ],
    [
      'a key result less',
      remove('key_results', 1),
      [
        '-   # Counted by hand.',
        '-   - { id: introductions, key_result: "Make 5 introductions", target: 5 }',
      ],
    ],
  ])('changes the lines of one thing: %s', (_what, edit, lines) => {
    expect(difference(BY_HAND, changed(BY_HAND, edit))).toEqual(lines);
  });

  it('makes the edits one after another, each on what the one before left', () => {
    const edits = [
      remove('key_results', 0),
      set(['key_results', 0, 'target'], 7),
      add(['key_results'], { id: 'survey-sent', key_result: 'Send a survey' }),
    ];
    const { text } = edited(new Source('a.yaml', BY_HAND), edits, goalSchema);
    expect(text.slice(text.indexOf('key_results:'))).toBe(
      `key_results:

  # Counted by hand.
  - { id: introductions, key_result: "Make 5 introductions", target: 7 }
  - { id: survey-sent, key_result: Send a survey }
`,
    );
  });

  it.each<[what: string, text: string, edit: Edit]>([
    ['another notation of a number', 'weight: 0x14 # twenty\n', set(['weight'], 20)],
    ['quotes', "owner: 'ana'\n", set(['owner'], 'ana')],
    ['a folded text', 'goal: >-\n  one\n  two\n', set(['goal'], 'one two')],
    ['a list in lines', 'personas:\n- a\n- b\n', set(['personas'], ['a', 'b'])],
    ['a key that is not there', 'goal: x\n', remove('owner')],
    ['an item that is not there', 'personas: [a]\n', remove('personas', 1)],
  ])('gives back the file itself where nothing changes: %s', (_what, text, edit) => {
    const source = new Source('a.yaml', text);
    expect(edited(source, [edit], goalSchema)).toBe(source);
  });

  it('gives back a file that can be read on: its path is the same', () => {
    const source = edited(new Source('goals/a.yaml', BY_HAND), [set(['weight'], 2)], goalSchema);
    expect(source.file).toBe('goals/a.yaml');
    expect(source.yaml.data).toMatchObject({ weight: 2 });
  });

  it('leaves a file with a fault alone, and tells the fault', () => {
    const source = new Source('a.yaml', 'goal: x\nowner: &a ana\n');
    const edit = () => edited(source, [set(['goal'], 'y')], goalSchema);
    expect(edit).toThrow(CopError);
    expect(edit).toThrow(
      expect.objectContaining({ exit: 3, place: { file: 'a.yaml', line: 2, column: 8 } }),
    );
  });

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

  it('sets keys that mean something in JavaScript as any other', () => {
    const text = changed('x-own:\n  a: 1\n', set(['x-own', '__proto__'], 'b'));
    expect(text).toBe('x-own:\n  a: 1\n  __proto__: b\n');
  });
});

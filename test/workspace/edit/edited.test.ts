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

  it('sets keys that mean something in JavaScript as any other', () => {
    const text = changed('x-own:\n  a: 1\n', set(['x-own', '__proto__'], 'b'));
    expect(text).toBe('x-own:\n  a: 1\n  __proto__: b\n');
  });
});

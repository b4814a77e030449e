import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CopError } from '../../../src/domain/errors.ts';
import type { MemberFile } from '../../../src/domain/member.ts';
import { withMembers } from '../../../src/workspace/roster-lines.ts';
import { memberIn } from '../../../src/workspace/roster-people.ts';
import { Source } from '../../../src/workspace/source.ts';

const ANA = '- {"id":"k3f9x2ab","name":"Ana Silva","email":"ana@example.org"}';
const BEN = '- {"id":"p7c2m4td","name":"Ben Osei"}';
const FILE = 'members/a.yaml';

/** The file once Ben is quiet; what is said of him otherwise stays. */
function benQuiet(text: string): string {
  const now = memberIn(new Source(FILE, text), 'p7c2m4td');
  return withMembers(text, new Map([['p7c2m4td', { ...now, status: 'quiet' }]]), FILE);
}

const BEN_QUIET = '- {"id":"p7c2m4td","name":"Ben Osei","status":"quiet"}';

function troubleOf(action: () => unknown): Partial<CopError> {
  try {
    action();
  } catch (error) {
    if (error instanceof CopError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a roster file in which somebody changes', () => {
  it.each([
    ['lines of JSON', `${ANA}\n\n${BEN}\n`],
    ['line ends of Windows', `${ANA}\r\n\r\n${BEN}\r\n`],
    ['no line end at the end', `${ANA}\n${BEN}`],
    ['a byte-order mark', `\uFEFF${BEN}\n\n${ANA}\n`],
    ['comments and empty lines', `# ours\n\n${ANA}\n  # and\n\n\n${BEN}\n# end\n`],
    ['a comment behind the line', `${ANA} # she\n${BEN}   # he: "p7c2m4td"\n`],
    ['somebody in block style beside them', `- id: k\n  name:   Kim # short\n\n${BEN}\n`],
    ['a document’s mark', `---\n${BEN}\n...\n`],
    ['own keys of somebody else', `- {"id":"k","x-a": {"b": [1, 2.50]}}\n${BEN}\n`],
    ['spaces in the JSON of somebody else', `- { "id" : "k" , "name":"Kim"}\n${BEN}\n`],
    ['a key of somebody else that is empty', `- {"id":"k","email":null}\n${BEN}\n`],
    ['a JSON file', `[${ANA.slice(2)},\n ${BEN.slice(2)}]\n`],
  ])('has every other byte as it was: %s', (_, text) => {
    expect(benQuiet(text)).toBe(text.replace(BEN.slice(2), BEN_QUIET.slice(2)));
  });

  it('keeps the keys of the person in their order, and their own keys', () => {
    const text =
      '- {"x-shoe":38,"name":"Ben","note":"n","id":"p7c2m4td","handles":{"x-a":"b","slack":"ben"},"x-deep":{"a":[1]}}\n';
    const said: MemberFile = {
      id: 'p7c2m4td',
      name: 'Ben Osei',
      email: 'ben@example.org',
      handles: { forum: 'b', slack: 'ben' },
      note: 'n',
    };
    expect(withMembers(text, new Map([['p7c2m4td', said]]))).toBe(
      '- {"x-shoe":38,"name":"Ben Osei","email":"ben@example.org","note":"n","id":"p7c2m4td","handles":{"slack":"ben","x-a":"b","forum":"b"},"x-deep":{"a":[1]}}\n',
    );
  });

  it('takes an own key out where that is said, and all of somebody erased', () => {
    const text = '- {"id":"k","name":"Kim","x-a":1,"x-b":2}\n';
    const said = (more: object) => withMembers(text, new Map([['k', { id: 'k', ...more }]]));
    expect(said({ name: 'Kim', 'x-a': undefined })).toBe('- {"id":"k","name":"Kim","x-b":2}\n');
    expect(said({ 'x-a': 3, 'x-c': 'new' })).toBe('- {"id":"k","x-a":3,"x-b":2,"x-c":"new"}\n');
    expect(said({ erased: 'yes' })).toBe('- {"id":"k","erased":"yes"}\n');
  });

  it('stays as it is where nothing changes, in whatever notation that stands', () => {
    for (const text of [
      `${BEN}\n`,
      '- { "name": "Ben Osei", "id": "p7c2m4td", "email": null }\n',
      '- id: p7c2m4td\n  name:   "Ben Osei"\n',
    ]) {
      const now = memberIn(new Source(FILE, text), 'p7c2m4td');
      expect(withMembers(text, new Map([['p7c2m4td', now]]))).toBe(text);
    }
  });

  it('edits who is written in block style key by key', () => {
    const text = `${ANA}

- id: p7c2m4td   # made at random
  name: Ben Osei
  # what he told us
  skills:
    - Charts
    - R   # mostly
  handles: {slack: ben, forum: b}
  x-shoe: 0x26
`;
    const said: MemberFile = {
      id: 'p7c2m4td',
      name: 'Ben Osei',
      skills: ['R', 'Maps'],
      handles: { slack: 'ben2' },
      status: 'quiet',
    };
    expect(withMembers(text, new Map([['p7c2m4td', said]]))).toBe(`${ANA}

- id: p7c2m4td   # made at random
  name: Ben Osei
  # what he told us
  skills:
    - R   # mostly
    - Maps
  handles: {slack: ben2}
  status: quiet
  x-shoe: 0x26
`);
  });

  it('changes several at once, some on lines and some not', () => {
    const text = `${ANA}\n- id: k\n  name: Kim\n${BEN}\n`;
    const changed = new Map<string, MemberFile>([
      ['p7c2m4td', { id: 'p7c2m4td', name: 'Ben' }],
      ['k', { id: 'k', name: 'Kim Lee' }],
      ['k3f9x2ab', { id: 'k3f9x2ab', name: 'Ana' }],
    ]);
    expect(withMembers(text, changed)).toBe(
      '- {"id":"k3f9x2ab","name":"Ana"}\n- id: k\n  name: Kim Lee\n- {"id":"p7c2m4td","name":"Ben"}\n',
    );
  });

  it('escapes what could not be seen', () => {
    const said = { id: 'p7c2m4td', name: 'Ben\u202e', note: 'a\nb' };
    expect(withMembers(BEN, new Map([['p7c2m4td', said]]))).toBe(
      '- {"id":"p7c2m4td","name":"Ben\\u202e","note":"a\\nb"}',
    );
  });
});

describe('a roster file is refused', () => {
  const change = (text: string, said: MemberFile = { id: 'p7c2m4td', status: 'quiet' }) =>
    troubleOf(() => withMembers(text, new Map([['p7c2m4td', said]]), FILE));

  it('where nobody has the id any more', () => {
    expect(change(ANA)).toMatchObject({
      exit: 5,
      message: 'members/a.yaml has nobody with the id p7c2m4td any more',
    });
  });

  it('where two have it', () => {
    expect(change(`${BEN}\n${ANA}\n${BEN}\n`)).toMatchObject({
      exit: 3,
      message: 'members/a.yaml:1 and line 3 have the same id, p7c2m4td',
    });
  });

  it.each([
    ['two equal keys', `- {"id":"k","name":"Kim","name":"Lee"}\n- id: p7c2m4td\n`],
    ['a number that loses digits', `- {"id":"p7c2m4td","x-a":9007199254740993}\n`],
    ['an unknown key of somebody else', `- {"id":"k","nme":"Kim"}\n${BEN}\n`],
    ['no such day', `- {"id":"k","joined":"2026-02-30"}\n${BEN}\n`],
  ])('where something else is wrong: %s', (_, text) => {
    const { exit, findings } = change(text);
    expect({ exit, files: findings?.map(({ place }) => place.file) }).toEqual({
      exit: 3,
      files: [FILE],
    });
  });

  it('where what is to be said cannot be, or is too long', () => {
    const id = 'p7c2m4td';
    expect(change(BEN, { id, joined: '2026-02-30' })).toMatchObject({ exit: 2 });
    expect(change(BEN, { id, note: 'x'.repeat(65_530) })).toMatchObject({
      exit: 2,
      message: 'what is said of this person is longer than a line may be',
    });
  });

  it('where the one is written in a way that cannot be changed safely, with the line', () => {
    const text = `${ANA}\n- id: p7c2m4td\n  x-shoes:\n    left: 38\n`;
    const { exit, place } = change(text, { id: 'p7c2m4td', 'x-shoes': 38 });
    expect({ exit, place }).toMatchObject({ exit: 3, place: { file: FILE, line: 4 } });
  });
});

describe('whatever is said of somebody', () => {
  const word = fc.string({ minLength: 1 }).filter((text) => /\S/.test(text));
  const person = fc.record(
    {
      name: word,
      skills: fc.array(word, { maxLength: 3 }),
      handles: fc.dictionary(fc.constantFrom('slack', 'forum'), word),
      note: fc.string({ unit: 'binary' }),
      'x-own': fc.constantFrom(1, 'a', true, [1, { a: 'b' }], { '': [2.5], b: {} }),
    },
    { requiredKeys: [] },
  );

  it('is read again from the line, and the other lines are as they were', () => {
    fc.assert(
      fc.property(person, person, (before, after) => {
        const line = JSON.stringify({ id: 'p7c2m4td', name: before.name ?? 'Ben' });
        const text = `# ours\r\n${ANA}\n\n- ${line}\n${ANA.replace('k3', 'k4')}`;
        const said: MemberFile = { id: 'p7c2m4td', ...after };
        const changed = withMembers(text, new Map([['p7c2m4td', said]]));
        const lines = changed.split('\n');
        expect([...lines.slice(0, 3), lines[4]]).toEqual([
          ...text.split('\n').slice(0, 3),
          ANA.replace('k3', 'k4'),
        ]);
        const { 'x-own': _, ...known } = said;
        expect(memberIn(new Source(FILE, changed), 'p7c2m4td')).toEqual(known);
        expect(JSON.parse(lines[3]?.slice(2) ?? '')).toEqual(JSON.parse(JSON.stringify(said)));
      }),
      { numRuns: 300 },
    );
  });
});

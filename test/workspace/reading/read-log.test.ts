import { describe, expect, it } from 'vitest';
import { isCheckIn } from '../../../src/insight/standing.ts';
import type { Scope } from '../../../src/workspace/loaded.ts';
import { asText, load, workspaceWith } from './workspace-on-disk.ts';

const QUICKLY: Scope = { personas: 'none', goals: 'none', log: 'all' };
const CAREFULLY: Scope = { ...QUICKLY, log: 'carefully' };
const FILE = 'log/2026-11/2026-11-03-01JDF8Q2M4ABCDEFGHJKMNPQRS.yaml';
const KEYS = '"on":"2026-11-03","type":"check-in","key_result":"meet/invite"';
const RECORD = `- {${KEYS},"value":12}`;

function read(text: string | Uint8Array, scope = CAREFULLY) {
  const { community, findings } = load(workspaceWith({ [FILE]: text }), scope);
  return {
    values: community.records
      .filter(isCheckIn)
      .map(({ said, place }) => `${place.line}: ${JSON.stringify(said)}`),
    findings: findings.map(asText),
  };
}

describe.each([QUICKLY, CAREFULLY])('the log, read as $log', (scope) => {
  it.each([
    ['a line of JSON', `${RECORD}\n`, [1]],
    ['no line end at the end', RECORD, [1]],
    ['line ends of Windows', `${RECORD}\r\n${RECORD}\r\n`, [1, 2]],
    ['a byte-order mark', `\uFEFF${RECORD}\n${RECORD}\n`, [1, 2]],
    ['comments and empty lines between', `# a\n\n${RECORD}\n  # b\n\n${RECORD}\n\n`, [3, 6]],
    ['spaces in the JSON', `- { ${KEYS}, "value": 12 }\n`, [1]],
    [
      'block style',
      `- on: 2026-11-03\n  type: check-in\n  key_result: meet/invite\n  value: 12\n${RECORD}`,
      [1, 5],
    ],
    ['an item that begins below its hyphen', `-\n  {${KEYS},"value":12}\n`, [2]],
    ['items that are indented', `  ${RECORD}\n  ${RECORD}\n`, [1, 2]],
    ['a document’s mark', `---\n${RECORD}\n`, [2]],
    ['a JSON file', `[{${KEYS},"value":12}]`, [1]],
  ])('takes %s', (_, text, lines) => {
    expect(read(text, scope)).toEqual({
      values: lines.map((line) => `${line}: {"kind":"value","value":12}`),
      findings: [],
    });
  });

  it('takes a change beside a check-in', () => {
    const moved =
      '{"on":"2026-11-12","type":"change","key_result":"meet/invite","field":"target","was":30,"is":20,"by":"ana"}';
    const { community, findings } = load(
      workspaceWith({ [FILE]: `${RECORD}\n- ${moved}\n` }),
      scope,
    );
    expect(findings).toEqual([]);
    expect(community.records.map(({ type }) => type)).toEqual(['check-in', 'change']);
    expect(community.records[1]).toMatchObject({ field: 'target', was: 30, is: 20, by: 'ana' });
  });

  it('gives a correction without a day that of the record that it names, in whatever file', () => {
    const first = '01M4GM13988SE5JQ2Q29R8TZSY';
    const better = '01M4GM13988SE5JQ2Q29R8TZSZ';
    const said = '"type":"check-in","key_result":"meet/invite"';
    const root = workspaceWith({
      'log/2026-10/a.yaml': `- {"id":"${better}",${said},"value":3,"corrects":"${first}"}\n`,
      'log/2026-11/b.yaml': `- {"id":"${first}",${KEYS},"value":12}\n- type: check-in\n  withdraws: ${better}\n`,
    });
    const { community, findings } = load(root, scope);
    expect(findings).toEqual([]);
    expect(community.records.map((one) => one.on)).toEqual(Array(3).fill('2026-11-03'));
  });

  it('tells a record that has no day, since what it names is not there', () => {
    const lost = '01M4GM13988SE5JQ2Q29R8TZSY';
    expect(read(`- {"type":"check-in","withdraws":"${lost}"}\n${RECORD}\n`, scope)).toEqual({
      values: ['2: {"kind":"value","value":12}'],
      findings: [
        `${FILE}:1:34 advice record/unknown-record\n` +
          `- {"type":"check-in","withdraws":"${lost}"}\n` +
          `${' '.repeat(33)}${'^'.repeat(28)}\n` +
          'it has no day, and the record that it withdraws was not found; it counts in nothing\n' +
          'Copy the id of the record that is meant, or add a day: "on":"2026-11-03"',
      ],
    });
  });

  it('takes an empty list as no records', () => {
    expect(read('[]\n', scope)).toEqual({ values: [], findings: [] });
  });

  it('reads the same of a note whichever way', () => {
    const note = 'é "quoted" \\ \u202e 😀 # no comment: [x] {y}';
    const root = workspaceWith({ [FILE]: `- {${KEYS},"note":${JSON.stringify(note)}}\n` });
    expect(load(root, scope).community.records[0]?.note).toBe(note);
  });

  it('tells where in a record what is wrong', () => {
    expect(read(`${RECORD}\n- {${KEYS},"value":"12","x-mine":[1]}\n- {${KEYS}}\n`, scope)).toEqual({
      values: [],
      findings: [
        `${FILE}:2:75 error schema/wrong-type\n` +
          `- {${KEYS},"value":"12","x-mine":[1]}\n` +
          `${' '.repeat(74)}^^^^\n` +
          'this is text; a number belongs here\n' +
          'Write 12, without quotes',
        `${FILE}:3:4 error record/says\n` +
          `- {${KEYS}}\n` +
          `   ^^^^\n` +
          'this check-in says nothing\n' +
          'Give it a value, a confidence or a note',
      ].map((one) => one),
    });
  });

  it.each([
    ['digits that would be lost', `- {${KEYS},"value":12345678901234567890}`, 'yaml/number'],
    ['a number that is too great', `- {${KEYS},"value":1e400}`, 'yaml/number'],
    ['the key __proto__', `- {${KEYS},"value":1,"__proto__":{"a":1}}`, 'schema/unknown-key'],
    ['the key constructor', `- {${KEYS},"value":1,"constructor":1}`, 'schema/unknown-key'],
    [
      'lists in lists',
      `- {${KEYS},"value":1,"x-a":${'['.repeat(9000)}${']'.repeat(9000)}}`,
      'yaml/too-deep',
    ],
    ['a line that was cut off', `${RECORD}\n- {"on":"2026-11-0`, 'yaml/syntax'],
    [
      'a line of more than 64 KiB',
      `- {${KEYS},"note":"${'x'.repeat(65_000)}","by":"${'y'.repeat(400)}","key":"${'z'.repeat(400)}"}`,
      'yaml/too-long',
    ],
    ['a mapping instead of a list', `on: 2026-11-03\n`, 'schema/wrong-type'],
    ['a text instead of a record', '- hello\n', 'schema/wrong-type'],
    ['a list instead of a record', '- [1]\n', 'schema/wrong-type'],
    ['two records on one line', `${RECORD} ${RECORD}\n`, 'yaml/syntax'],
    ['a type that it does not know', '- {"on":"2026-11-03","type":"party"}\n', 'record/type'],
    ['only comments', '# nothing\n', 'file/empty'],
  ])('refuses %s', (_, text, code) => {
    const { values, findings } = read(text, scope);
    expect([values, findings.map((one) => one.split('\n')[0]?.split(' ').at(-1))]).toEqual([
      [],
      [code],
    ]);
  });

  it('says of an empty file what left it', () => {
    expect(read('', scope).findings).toEqual([
      `${FILE} error file/empty\n` +
        'this file is empty: a computer that stopped while it was written leaves that\n' +
        'Delete it, and record again what it was to hold',
    ]);
  });

  it('says of a mapping what a record looks like', () => {
    expect(read('on: 2026-11-03\n', scope).findings).toEqual([
      `${FILE} error schema/wrong-type\n` +
        'a list of records belongs here\n' +
        'Begin each record with a hyphen and a space: - {"on":"2026-11-03","type":"check-in",…}',
    ]);
  });
});

describe('the log', () => {
  it('is read carefully where two equal keys, or a number that is rounded, would pass', () => {
    const twice = `- {${KEYS},"value":1,"value":2}\n`;
    expect(read(twice, QUICKLY).values).toEqual(['1: {"kind":"value","value":2}']);
    expect(read(twice, CAREFULLY)).toEqual({
      values: [],
      findings: [
        `${FILE}:1:77 error yaml/duplicate-key\n` +
          `- {${KEYS},"value":1,"value":2}\n` +
          `${' '.repeat(76)}^^^^^^^\n` +
          '`value` stands here a second time; the first is earlier on this line\n' +
          'Remove one of the two',
      ],
    });
  });

  it('is read from any folder and any file that ends in .yaml', () => {
    const root = workspaceWith({ 'log/autumn/By Hand.yaml': RECORD, 'log/2026-11/x.yaml': RECORD });
    const { community, findings } = load(root);
    expect(findings).toEqual([]);
    expect(community.records.map(({ place }) => place.file)).toEqual([
      'log/2026-11/x.yaml',
      'log/autumn/By Hand.yaml',
    ]);
  });

  it('is not read from a file whose name cannot be shown', () => {
    const { community, findings } = load(workspaceWith({ 'log/2026-11/a\x1b[2J.yaml': RECORD }));
    expect(community.records).toEqual([]);
    expect(findings.map(asText)).toEqual([
      'log/2026-11/a\x1b[2J.yaml error file/name\n' +
        'the name of this file has a character that cannot be shown, so it was not read\n' +
        'Rename it with letters, digits and hyphens',
    ]);
  });

  it('may have 10,000 files in each month', () => {
    const files = Array.from({ length: 10_000 }, (_, at) => [`log/2026-11/${at}.yaml`, RECORD]);
    const root = workspaceWith({ ...Object.fromEntries(files), 'log/2026-12/a.yaml': RECORD });
    const { community, findings } = load(root, QUICKLY);
    expect([community.records.length, findings]).toEqual([10_001, []]);
  });
});

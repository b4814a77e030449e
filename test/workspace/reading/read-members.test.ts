import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/workspace/loaded.ts';
import { asText, load, workspaceWith } from './workspace-on-disk.ts';

const QUICKLY = { personas: 'none', goals: 'none', log: 'none', members: 'all' } as const;
const CAREFULLY: Scope = { ...QUICKLY, members: 'carefully' };
const FILE = 'members/01KB2ZY5Y8QG1V7D3M0T9RZC4E.yaml';
const ANA = '- {"id":"k3f9x2ab","name":"Ana Silva","skills":["Charts"]}';
const BEN = '- {"id":"p7c2m4td","name":"Ben Osei"}';

function read(text: string | Uint8Array, scope: Scope = CAREFULLY) {
  const { community, findings } = load(workspaceWith({ [FILE]: text }), scope);
  return {
    people: community.members.map(({ name, place }) => `${place.line}: ${name}`),
    findings: findings.map(asText),
    unread: community.unread.members,
  };
}

describe.each([QUICKLY, CAREFULLY])('the roster, read as $members', (scope) => {
  it.each([
    ['a line of JSON', `${ANA}\n`, ['1: Ana Silva']],
    ['no line end at the end', ANA, ['1: Ana Silva']],
    ['an empty line between people', `${ANA}\n\n${BEN}\n`, ['1: Ana Silva', '3: Ben Osei']],
    ['line ends of Windows', `${ANA}\r\n\r\n${BEN}\r\n`, ['1: Ana Silva', '3: Ben Osei']],
    ['a byte-order mark', `\uFEFF${ANA}\n${BEN}\n`, ['1: Ana Silva', '2: Ben Osei']],
    ['comments', `# a\n${ANA}\n  # b\n${BEN} # the second\n`, ['2: Ana Silva', '4: Ben Osei']],
    ['block style', `- id: k3f9x2ab\n  name: Ana Silva\n${BEN}\n`, ['1: Ana Silva', '3: Ben Osei']],
    ['a JSON file', '[{"id":"k3f9x2ab","name":"Ana Silva"}]', ['1: Ana Silva']],
    ['own keys', '- {"id":"k","name":"Ana","x-shoe":38,"x-a":{"b":[1]}}\n', ['1: Ana']],
    ['a key with nothing behind it', '- {"id":"k","name":"Ana","email":null}\n', ['1: Ana']],
    ['an empty list', '[]\n', []],
  ])('takes %s', (_, text, people) => {
    expect(read(text, scope)).toEqual({ people, findings: [], unread: [] });
  });

  it('is in order of its files, whatever they are called', () => {
    const root = workspaceWith({ 'members/b.yaml': BEN, 'members/A Team.yaml': ANA });
    const { community } = load(root, scope);
    expect(community.members.map(({ id }) => id)).toEqual(['k3f9x2ab', 'p7c2m4td']);
  });

  it('tells all that is wrong with a file, and takes nobody from it', () => {
    const wrong = '- {"id":"p7c2m4td","joined":"2026-02-30","statuss":"left"}';
    expect(read(`${ANA}\n\n${wrong}\n`, scope)).toEqual({
      people: [],
      findings: [
        `${FILE}:3:29 error schema/value
${wrong}
${' '.repeat(28)}^^^^^^^^^^^^
the calendar has no such day
Write a day as year-month-day: 2026-10-05`,
        `${FILE}:3:42 error schema/unknown-key
${wrong}
${' '.repeat(41)}^^^^^^^^^
\`statuss\` is no key that belongs here
Did you mean status?`,
      ],
      unread: [FILE],
    });
  });

  it('tells a file that is no list', () => {
    expect(read('id: k3f9x2ab\n', scope).findings.join()).toContain(
      'a list of people belongs here\nBegin each person with a hyphen and a space: - {"id":"k3f9x2ab","name":"Ana Silva"}',
    );
  });

  it('tells an empty file, and one with comments alone', () => {
    expect(read('', scope).findings.join()).toContain(
      'this file is empty: a computer that stopped while it was written leaves that\nDelete it, and add again whom it was to hold',
    );
    expect(read('# nobody yet\n', scope).findings.join()).toContain('file has only comments');
  });

  it('tells a line that is too long', () => {
    const long = `- {"id":"k","note":"${'x'.repeat(65_530)}"}`;
    expect(read(long, scope).findings.join()).toContain(
      'this line is longer than 65,536 characters',
    );
  });

  it('never opens what is no file, and tells YAML in folders below', () => {
    const root = workspaceWith({ [FILE]: ANA, 'members/old/2019.yaml': BEN });
    symlinkSync('/etc/hostname', join(root, 'members/link.yaml'));
    mkdirSync(join(root, 'members/folder.yaml'));
    const { community, findings } = load(root, scope);
    expect(community.members.map(({ id }) => id)).toEqual(['k3f9x2ab']);
    expect(findings.map(({ code, place }) => `${place.file} ${code}`)).toEqual([
      'members/folder.yaml file/not-regular',
      'members/link.yaml file/not-regular',
      'members/old/2019.yaml file/not-read',
    ]);
  });
});

describe('the roster, read carefully', () => {
  it.each([
    ['two equal keys', '- {"id":"k","name":"Ana","name":"Ben"}', 'yaml/duplicate-key'],
    ['a number that loses digits', '- {"id":"k","x-a":9007199254740993}', 'yaml/number'],
  ])('finds %s', (_, text, code) => {
    expect(read(text).findings.join()).toContain(code);
  });
});

it('is not read where nobody asks for it', () => {
  const { community, filesRead } = load(workspaceWith({ [FILE]: ANA }), {
    personas: 'none',
    goals: 'none',
    log: 'none',
  });
  expect(community.members).toEqual([]);
  expect(filesRead).toBe(1);
});

it('reads 10,000 people', () => {
  const line = (index: number) =>
    `- {"id":"p${index}","name":"Person ${index}","email":"p${index}@example.org","handles":{"slack":"p${index}"},"skills":["Charts","R"],"joined":"2026-10-05"}`;
  const lines = Array.from({ length: 10_000 }, (_, index) => line(index));
  const root = workspaceWith({
    'members/a.yaml': lines.slice(0, 5000).join('\n\n'),
    'members/b.yaml': lines.slice(5000).join('\n\n'),
  });
  expect(load(root, QUICKLY).community.members).toHaveLength(10_000);
});

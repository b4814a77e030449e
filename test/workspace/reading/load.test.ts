import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseQuarter } from '../../../src/domain/calendar.ts';
import { CopError } from '../../../src/domain/errors.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { loadEverything } from '../../../src/workspace/load.ts';
import type { Scope } from '../../../src/workspace/loaded.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { bytesIn, type Files, folderWith } from '../../folder.ts';
import { asText, CHARTER, findingsIn, GOAL, load, workspaceWith } from './workspace-on-disk.ts';

const Q4 = parseQuarter('2026-Q4') ?? 'none';
const RECORD =
  '- {"on":"2026-11-03","type":"check-in","key_result":"meet/invite","value":12,"by":"ana"}\n';
const FILES = {
  'personas/ana.yaml': 'persona: Ana\n',
  'personas/constructor.yaml': 'persona: Builder\n',
  'goals/2026-Q3/start.yaml': GOAL,
  'goals/2026-Q4/meet.yaml': GOAL,
  'goals/2026-Q4/tostring.yaml': GOAL,
  'log/2026-11/2026-11-03-01JDF8Q2M4ABCDEFGHJKMNPQRS.yaml': RECORD,
};

function chartersTrouble(charter: string | Uint8Array): CopError {
  try {
    load(workspaceWith({ 'cop.yaml': charter }));
  } catch (error) {
    if (error instanceof CopError) return error;
    throw error;
  }
  throw new Error('the charter was read');
}

/** The findings without their lines and remedies. */
function headsIn(root: string, scope?: Scope): string[] {
  return load(root, scope).findings.map((one) => `${one.place.file} ${one.code}`);
}

describe('loadWorkspace', () => {
  it('reads all that there is', () => {
    const { community, findings, filesRead } = load(workspaceWith(FILES));
    expect(findings).toEqual([]);
    expect(filesRead).toBe(7);
    expect(community.charter.name).toBe('Chart Guild');
    expect(community.personas.map((one) => one.id)).toEqual(['ana', 'constructor']);
    expect(community.goals.map((one) => one.file)).toEqual([
      'goals/2026-Q3/start.yaml',
      'goals/2026-Q4/meet.yaml',
      'goals/2026-Q4/tostring.yaml',
    ]);
    expect(community.records).toHaveLength(1);
  });

  it('reads nothing that a command does not use, and opens nothing for writing', () => {
    const root = workspaceWith({
      ...FILES,
      'goals/2026-Q3/broken.yaml': 'a: [',
      'notes.yaml': '[',
    });
    const opened: string[] = [];
    const disk: Disk = {
      ...nodeDisk,
      read: (path, limit) => {
        opened.push(path.slice(root.length + 1));
        return nodeDisk.read(path, limit);
      },
      create: () => {
        throw new Error('opened for writing');
      },
    };
    const loaded = load(root, { personas: 'none', goals: Q4, log: 'none' }, disk);
    expect(opened).toEqual(['cop.yaml', 'goals/2026-Q4/meet.yaml', 'goals/2026-Q4/tostring.yaml']);
    expect(loaded.findings).toEqual([]);
  });

  it('lets what cop.yaml says decide what is read', () => {
    const root = workspaceWith(FILES);
    const { community } = load(root, (charter) => ({
      personas: charter.name === 'Chart Guild' ? 'all' : 'none',
      goals: 'none',
      log: 'none',
    }));
    expect([community.personas.length, community.goals.length]).toEqual([2, 0]);
  });

  it('leaves every byte as it was', () => {
    const root = workspaceWith({
      ...FILES,
      'personas/odd.yaml': '\uFEFFpersona: Odd\r\nneeds: [ a ,b]   # c',
      'personas/bad.yaml': Buffer.from('persona: \xff', 'latin1'),
    });
    const before = bytesIn(root);
    load(root);
    expect(bytesIn(root)).toEqual(before);
  });

  it('lets no bad file hide another, and tells findings by file, line and column', () => {
    const root = workspaceWith({
      ...FILES,
      'personas/bad.yaml': 'persona: [\n',
      'goals/2026-Q4/bad.yaml': 'goal: 12\ntimeline: Weeks 1-3\nowner: 7\nx: 1\n',
      'log/2026-11/bad.yaml': '',
    });
    const { community, findings } = load(root);
    expect(findings.map((one) => `${one.place.file}:${one.place.line} ${one.code}`)).toEqual([
      'goals/2026-Q4/bad.yaml:1 schema/wrong-type',
      'goals/2026-Q4/bad.yaml:3 schema/wrong-type',
      'goals/2026-Q4/bad.yaml:4 schema/unknown-key',
      'log/2026-11/bad.yaml:undefined file/empty',
      'personas/bad.yaml:1 yaml/syntax',
    ]);
    expect([community.personas.length, community.goals.length, community.records.length]).toEqual([
      2, 3, 1,
    ]);
  });

  it('holds the data against its rules beside faults that leave it whole', () => {
    expect(
      headsIn(workspaceWith({ 'personas/a.yaml': '%YAML 1.1\n---\npersona: !x 1\nb: 1\nb: 2\n' })),
    ).toEqual([
      'personas/a.yaml yaml/directive',
      'personas/a.yaml yaml/tag',
      'personas/a.yaml schema/unknown-key',
      'personas/a.yaml yaml/duplicate-key',
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('takes %s for a key like any other', (key) => {
    const goal = `goal: A\ntimeline: Week 1\n${key}: {admin: true}\nkey_results: [{${key}: 1}]\n`;
    const found = load(workspaceWith({ 'goals/2026-Q4/a.yaml': goal })).findings;
    const unknown = found.filter((one) => one.code === 'schema/unknown-key');
    expect(unknown.map((one) => one.place.line)).toEqual([3, 4]);
    expect('admin' in {}).toBe(false);
  });

  it('shows a list in the place of a mapping as that', () => {
    expect(
      findingsIn({ 'goals/2026-Q4/a.yaml': 'goal: A\ntimeline: Week 1\nkey_results: [[1]]\n' }),
    ).toEqual([
      'goals/2026-Q4/a.yaml:3:15 error schema/wrong-type\n' +
        'key_results: [[1]]\n' +
        '              ^^^\n' +
        'this is a list; a mapping of keys belongs here\n' +
        'Write it as key: value lines',
    ]);
  });
});

describe('cop.yaml that cannot be read', () => {
  it('stops everything, with all that is wrong with it', () => {
    const trouble = chartersTrouble('format: 1\nname: 12\nzone: Europe/Lisbon\n');
    expect([trouble.exit, trouble.message, trouble.remedy]).toEqual([
      3,
      'cop.yaml cannot be used as it is',
      'Mend it and try again: every other file is read by what it says',
    ]);
    expect(trouble.findings.map((one) => `${one.place.line} ${one.code}`)).toEqual([
      'undefined schema/missing-key',
      '2 schema/wrong-type',
      '3 schema/unknown-key',
    ]);
  });

  it.each([
    ['empty', '', 'file/empty'],
    ['not YAML', 'name: [', 'yaml/syntax'],
    ['not text', Buffer.from([0xff, 0xfe, 0x61, 0]), 'file/not-utf8'],
    ['of a newer format', `${CHARTER.replace('1', '2')}later: 1\n`, 'charter/newer-format'],
  ])('where it is %s', (_, charter, code) => {
    expect(chartersTrouble(charter).findings.map((one) => one.code)).toEqual([code]);
  });

  it('where it is a link, which is not followed', () => {
    const root = workspaceWith({ 'real.yaml': CHARTER });
    rmSync(join(root, 'cop.yaml'));
    symlinkSync('real.yaml', join(root, 'cop.yaml'));
    expect(() => load(root)).toThrow('cop.yaml cannot be used as it is');
  });
});

describe('an empty key', () => {
  it('is where what is missing is to be written: a second line would be a second key', () => {
    const found = findingsIn({
      'goals/2026-Q4/meet.yaml': `${GOAL}key_results:\n  - id: a\n    key_result:\n    baseline: 1\n    target:\n`,
      'personas/ana.yaml': 'persona:\n',
    });
    expect(found).toEqual([
      'goals/2026-Q4/meet.yaml:5:5 error schema/missing-key\n    key_result:\n    ^^^^^^^^^^\n`key_result` is empty\nWrite it behind `key_result:`',
      'personas/ana.yaml:1:1 error schema/missing-key\npersona:\n^^^^^^^\n`persona` is empty\nWrite it behind `persona:`',
    ]);
  });
});

describe('what is there and could not be read', () => {
  const unreadIn = (files: Files) => load(workspaceWith(files)).community.unread;

  it('is nothing where all could be read', () => {
    const nothing = {
      charter: false,
      goals: [],
      personas: [],
      reviews: [],
      practices: false,
      members: [],
      log: [],
    };
    expect(unreadIn(FILES)).toEqual(nothing);
  });

  it('are files with an error', () => {
    const unread = unreadIn({
      ...FILES,
      'goals/2026-Q4/typo.yaml': 'goal: Meet\ntimelin: Week 1\n',
      'personas/broken.yaml': 'persona: [',
      'log/2026-11/broken.yaml': '- {}\n',
    });
    expect(unread).toEqual({
      charter: false,
      goals: [{ id: 'typo', quarter: Q4 }],
      personas: ['broken'],
      reviews: [],
      practices: false,
      members: [],
      log: ['log/2026-11/broken.yaml'],
    });
  });

  it('are reviews by their quarter, or of any where their name gives none', () => {
    const root = workspaceWith({
      'reviews/2026-Q3.yaml': 'quarter: [',
      'reviews/2026-q4.yaml': 'quarter: 2026-Q4\n',
      'reviews/autumn.yaml': 'quarter: 2026-Q4\n',
    });
    const { reviews } = loadEverything(nodeDisk, root).community.unread;
    expect([...reviews].sort()).toEqual(['2026-Q3', '2026-Q4', null]);
  });

  it('are files and folders with a name that keeps them from being read', () => {
    const unread = unreadIn({
      'goals/2026-Q4/Bring In.yaml': GOAL,
      'goals/2026-Q4/greet.yml': GOAL,
      'goals/2026-q3/start.yaml': GOAL,
      'goals/ideas/dream.yaml': GOAL,
      'goals/wish.yaml': GOAL,
      'Personas/ana.yaml': 'persona: Ana\n',
      'personas/New Analyst.yaml': 'persona: New analyst\n',
      'log/x.yaml': RECORD,
    });
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect([...unread.goals].sort(byId)).toEqual([
      { id: 'bring-in', quarter: Q4 },
      { id: 'dream', quarter: null },
      { id: 'greet', quarter: Q4 },
      { id: 'start', quarter: '2026-Q3' },
      { id: 'wish', quarter: null },
    ]);
    expect([unread.personas, unread.log]).toEqual([['ana', 'new-analyst'], ['log/x.yaml']]);
  });

  it('is none that was read under the same name, whatever lies beside it', () => {
    const unread = unreadIn({
      ...FILES,
      'goals/2026-Q4/meet.yml': GOAL,
      'goals/meet.yaml': GOAL,
      'personas/ana.yml': '',
    });
    expect([unread.goals, unread.personas]).toEqual([[], []]);
  });
});

describe('loadEverything', () => {
  const BROKEN = 'format: 1\nname: 12\ntimezone: Europe/Lisbon\n';

  it('reads every other file where cop.yaml has an error, and says so', () => {
    const root = workspaceWith({
      ...FILES,
      'cop.yaml': BROKEN,
      'personas/bad.yaml': 'persona: 7\n',
    });
    const { community, findings, filesRead } = loadEverything(nodeDisk, root);
    expect(findings.map((one) => `${one.place.file}:${one.place.line} ${one.code}`)).toEqual([
      'cop.yaml:2 schema/wrong-type',
      'personas/bad.yaml:1 schema/wrong-type',
    ]);
    expect([community.unread.charter, community.goals.length, filesRead]).toEqual([true, 3, 8]);
  });

  it('reads all that there is where cop.yaml is in order', () => {
    const { community, findings } = loadEverything(nodeDisk, workspaceWith(FILES));
    expect(findings).toEqual([]);
    expect([community.charter.name, community.unread.charter]).toEqual(['Chart Guild', false]);
  });

  it('stops where cop.yaml is of a newer format, as the other files may be, or is gone', () => {
    const newer = workspaceWith({ 'cop.yaml': CHARTER.replace('1', '2') });
    expect(() => loadEverything(nodeDisk, newer)).toThrow('cop.yaml cannot be used as it is');
    expect(() => loadEverything(nodeDisk, folderWith({}))).toThrow(CopError);
  });
});

describe('what stands in the place of a file or folder', () => {
  it('is not followed where it is a link, wherever that leads', () => {
    const outside = workspaceWith({ 'secret.yaml': 'persona: Secret\n', 'goals/meet.yaml': GOAL });
    const root = workspaceWith({ 'personas/ana.yaml': 'persona: Ana\n' });
    mkdirSync(join(root, 'goals'));
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'personas/secret.yaml'));
    symlinkSync(join(outside, 'gone'), join(root, 'personas/dangling.yaml'));
    symlinkSync(join(outside, 'goals'), join(root, 'goals/2026-Q4'));
    symlinkSync(join(outside, 'goals'), join(root, 'log'));
    symlinkSync(outside, join(root, 'personas/more'));
    const { community, findings } = load(root);
    expect(community.personas.map((one) => one.id)).toEqual(['ana']);
    expect(community.goals).toEqual([]);
    expect(findings.map((one) => `${one.place.file} ${one.code}`)).toEqual([
      'goals/2026-Q4 file/not-regular',
      'log file/not-regular',
      'personas/dangling.yaml file/not-regular',
      'personas/more file/not-regular',
      'personas/secret.yaml file/not-regular',
    ]);
    expect(findings.map(asText)[0]).toBe(
      'goals/2026-Q4 error file/not-regular\n' +
        'this is a link; it was not opened, since a folder belongs here\n' +
        'Put the folder itself in its place',
    );
  });

  it('is not opened where it is a pipe: that would wait for ever', () => {
    const root = workspaceWith({
      'log/2026-11/ok.yaml': RECORD,
      'personas/ok.yaml': 'persona: A\n',
    });
    execFileSync('mkfifo', [join(root, 'personas/pipe.yaml'), join(root, 'log/2026-11/pipe.yaml')]);
    expect(headsIn(root)).toEqual([
      'log/2026-11/pipe.yaml file/not-regular',
      'personas/pipe.yaml file/not-regular',
    ]);
  });

  it('is not opened where it is a socket', async () => {
    const root = workspaceWith({ 'personas/ok.yaml': 'persona: A\n' });
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(root, 'personas/s.yaml'), done));
    try {
      expect(headsIn(root)).toEqual(['personas/s.yaml file/not-regular']);
    } finally {
      await new Promise((done) => server.close(done));
    }
  });

  it('is told where a folder has the name of a file, or a file that of a folder', () => {
    const root = workspaceWith({ personas: 'persona: A\n', 'goals/2026-Q4/x.yaml/y.yaml': GOAL });
    expect(load(root).findings.map(asText)).toEqual([
      'goals/2026-Q4/x.yaml error file/not-regular\n' +
        'this is a folder; it was not opened, since a file belongs here\n' +
        'Move it elsewhere',
      'personas error file/not-regular\n' +
        'this is a file; it was not opened, since a folder belongs here\n' +
        'Move it elsewhere',
    ]);
  });

  it('is told where it became a link after its folder was listed', () => {
    const root = workspaceWith({
      'personas/ana.yaml': 'persona: Ana\n',
      'real.txt': 'persona: B\n',
    });
    const disk: Disk = {
      ...nodeDisk,
      list: (folder) => {
        const entries = nodeDisk.list(folder);
        if (folder.endsWith('personas')) {
          rmSync(join(folder, 'ana.yaml'));
          symlinkSync('../real.txt', join(folder, 'ana.yaml'));
        }
        return entries;
      },
    };
    expect(load(root, undefined, disk).findings.map((one) => one.code)).toEqual([
      'file/not-regular',
    ]);
  });

  it('is passed by where it is gone since its folder was listed', () => {
    const root = workspaceWith({ 'personas/ana.yaml': 'persona: Ana\n' });
    const disk: Disk = {
      ...nodeDisk,
      list: (folder) => {
        const entries = nodeDisk.list(folder);
        if (folder.endsWith('personas')) rmSync(join(folder, 'ana.yaml'));
        return entries;
      },
    };
    expect(load(root, undefined, disk)).toMatchObject({
      findings: [],
      community: { personas: [] },
    });
  });
});

describe('the names of files', () => {
  it.each([
    ['Ana', 'ana'],
    ['Ünïcode', 'unicode'],
    ['con', 'persona-con'],
    ['my persona (2)', 'my-persona-2'],
    ['-a', 'a'],
    ['a'.repeat(64), 'a'.repeat(63)],
    ['C:\\x', 'c-x'],
    ['社区', 'persona'],
    ['__proto__', 'proto'],
  ])('%s.yaml is no id, and %s is suggested', (name, suggested) => {
    const found = findingsIn({ [`personas/${name}.yaml`]: 'persona: A\n' });
    expect(found.map((one) => one.split('\n').at(-1))).toEqual([`Rename it to ${suggested}.yaml`]);
  });

  it('suggests an id that is free', () => {
    const found = findingsIn({
      'personas/a b.yaml': 'persona: A\n',
      'personas/a-b.yaml': 'persona: B\n',
    });
    expect(found.map((one) => one.split('\n').at(-1))).toEqual(['Rename it to a-b-2.yaml']);
  });

  it('tells what no command reads, and leaves the rest of a repository alone', () => {
    const root = workspaceWith({
      'README.md': '',
      'docker-compose.yml': '',
      'mkdocs.yaml': '',
      'facilitation.yaml': '',
      'cop.yml': CHARTER,
      'goals.yaml': GOAL,
      'Personas/ana.yaml': '',
      'goal/2026-Q4/meet.yaml': GOAL,
      'goals/README.md': '',
      'goals/x.yaml': GOAL,
      'goals/2026-Q4/.gitkeep': '',
      'goals/2026-Q4/notes.txt': '',
      'goals/2026-Q4/x.YAML': GOAL,
      'goals/2026-Q4/meet.yaml~': GOAL,
      'goals/ideas/x.yaml': GOAL,
      'log/x.yaml': RECORD,
      'log/2026-11/deep/x.yaml': RECORD,
      'personas/sub/deep/notes.yaml': '',
      'personas/.hidden/notes.yaml': '',
      'members/01J.yaml': '',
      'experiences/x.yaml': '',
      'surveys/x.yml': '',
      'reviews/2026-Q4.yaml': '',
      '.github/workflows/ci.yml': '',
      'node_modules/a/b.yaml': '',
      '.cop/schemas/x.yaml': '',
    });
    const found = load(root).findings.map((one) => `${one.place.file} ${one.code}: ${one.remedy}`);
    expect(found).toEqual([
      'Personas/ana.yaml file/not-read: Rename the folder to personas, in small letters',
      'cop.yml file/not-read: Move what counts to cop.yaml, and delete this',
      'goal/2026-Q4/meet.yaml file/not-read: Rename the folder to goals, in small letters',
      'goals.yaml file/not-read: Make a folder goals with one thing a file of it',
      'goals/2026-Q4/x.YAML file/not-read: Rename it to x.yaml',
      'goals/ideas goal/no-quarter: Call the folder after its quarter: 2026-Q4',
      'goals/x.yaml file/not-read: Move it there: goals/2026-Q4/ for the last quarter of 2026',
      'log/2026-11/deep/x.yaml file/not-read: Move it to log/2026-11/',
      'log/x.yaml file/not-read: Move it there: log/2026-11/ for November 2026',
      'personas/sub/deep/notes.yaml file/not-read: Move it to personas/',
    ]);
  });
});

describe('what a template left in', () => {
  it.each(['TODO', 'TODO: name them', '<who are they?>', ' <x> '])('is %j', (text) => {
    expect(headsIn(workspaceWith({ 'personas/a.yaml': `persona: "${text}"\n` }))).toEqual([
      'personas/a.yaml template/left-in',
    ]);
  });

  it.each(['todos', 'a < b > c', '<a> and more', 'MASTODON', '<>'])('is not %j', (text) => {
    expect(
      headsIn(workspaceWith({ 'personas/a.yaml': `persona: "${text}"\nx-a: TODO\n` })),
    ).toEqual([]);
  });
});

describe('locate', () => {
  const root = () =>
    workspaceWith({
      'goals/2026-Q4/meet.yaml': 'goal: Meet\ntimeline: Weeks 1-3\nowner: ana\n',
      'log/2026-11/a.yaml': `# by hand\n${RECORD}${RECORD}`,
    });
  const problem = { code: 'goal/no-owner', at: 'value', message: '', remedy: '' } as const;

  it('finds a value of a file, and a file or folder as a whole', () => {
    const { locate } = load(root());
    expect(locate({ ...problem, file: 'goals/2026-Q4/meet.yaml', path: ['owner'] })).toEqual({
      place: { file: 'goals/2026-Q4/meet.yaml', line: 3, column: 8 },
      excerpt: { text: 'owner: ana', length: 3 },
    });
    expect(locate({ ...problem, file: 'goals/2026-Q4/meet.yaml', path: [] })).toEqual({
      place: { file: 'goals/2026-Q4/meet.yaml' },
    });
    expect(locate({ ...problem, file: 'personas', path: [] })).toEqual({
      place: { file: 'personas' },
    });
  });

  it('shows the line of a record, and the value in it where a path says which', () => {
    const { locate, community } = load(root());
    const place = community.records[1]?.place ?? { file: '' };
    expect(place).toEqual({ file: 'log/2026-11/a.yaml', line: 3 });
    const record = { ...problem, file: place.file, place };
    const text = RECORD.trimEnd();
    expect(locate({ ...record, path: [] })).toEqual({
      place,
      excerpt: { text, length: text.length },
    });
    expect(locate({ ...record, path: ['value'] })).toEqual({
      place: { ...place, column: text.indexOf('12,') + 1 },
      excerpt: { text, length: 2 },
    });
    expect(locate({ ...record, path: [], place: { file: 'log' } })).toEqual({
      place: { file: 'log' },
    });
  });
});

describe('links among the goals', () => {
  it('keep nobody from reading one quarter, and are told where all is read', () => {
    const root = workspaceWith({ 'goals/2026-Q4/meet.yaml': GOAL });
    for (const name of ['notes', '2026-Q3']) symlinkSync('elsewhere', join(root, 'goals', name));
    const one = load(root, { personas: 'none', goals: Q4, log: 'none' });
    expect([one.findings, one.community.goals.length]).toEqual([[], 1]);
    expect(load(root).findings.map(({ code, place }) => [code, place.file])).toEqual([
      ['file/not-regular', 'goals/2026-Q3'],
      ['file/not-regular', 'goals/notes'],
    ]);
  });

  it('are told in the place of the quarter that is read', () => {
    const root = workspaceWith({ 'goals/2026-Q3/meet.yaml': GOAL });
    symlinkSync('2026-Q3', join(root, 'goals/2026-Q4'));
    const { findings } = load(root, { personas: 'none', goals: Q4, log: 'none' });
    expect(findings.map(({ code, place }) => [code, place.file])).toEqual([
      ['file/not-regular', 'goals/2026-Q4'],
    ]);
  });
});

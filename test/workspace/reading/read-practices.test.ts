import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEverything } from '../../../src/workspace/load.ts';
import type { Scope } from '../../../src/workspace/loaded.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import type { Files } from '../../folder.ts';
import { asText, load, workspaceWith } from './workspace-on-disk.ts';

const PRACTICES: Scope = { personas: 'none', goals: 'none', log: 'none', practices: 'all' };

const WEEKLY = `  - id: weekly-question
    practice: Ask a question of the domain
    strand: commitment
    rhythm: every week
`;

function findings(files: Files): string[] {
  return load(workspaceWith(files), PRACTICES).findings.map(asText);
}

describe('facilitation.yaml', () => {
  it('holds the practices, in order', () => {
    const second = WEEKLY.replace('weekly-question', 'another').replace('every week', 'monthly');
    const root = workspaceWith({ 'facilitation.yaml': `practices:\n${WEEKLY}${second}` });
    const { community, findings: found } = load(root, PRACTICES);
    expect(found).toEqual([]);
    expect(community.practices.map(({ id, rhythm }) => [id, rhythm])).toEqual([
      ['weekly-question', { kind: 'weeks', every: 1 }],
      ['another', { kind: 'months', every: 1 }],
    ]);
    expect(community.unread.practices).toBe(false);
  });

  it('is read only by who asks for it', () => {
    const root = workspaceWith({ 'facilitation.yaml': 'practices: 3\n' });
    const { practices: _, ...without } = PRACTICES;
    expect(load(root, without).findings).toEqual([]);
    expect(loadEverything(nodeDisk, root).findings).toHaveLength(1);
  });

  it('need not be there', () => {
    const { community, findings: found } = load(workspaceWith({}), PRACTICES);
    expect([community.practices, community.unread.practices, found]).toEqual([[], false, []]);
  });

  it('tells a rhythm that makes no sense where it stands', () => {
    const file = `practices:\n${WEEKLY.replace('every week', 'biweekly')}`;
    expect(findings({ 'facilitation.yaml': file })).toEqual([
      `facilitation.yaml:5:13 error practice/rhythm
    rhythm: biweekly
            ^^^^^^^^
"biweekly" is no rhythm
Did you mean every 2 weeks?`,
    ]);
  });

  it('tells a type of record that shows nothing', () => {
    const file = `practices:\n${WEEKLY}    shown_by: welcomes\n`;
    expect(findings({ 'facilitation.yaml': file })).toEqual([
      `facilitation.yaml:6:15 error practice/shown-by
    shown_by: welcomes
              ^^^^^^^^
"welcomes" is no type of record
Did you mean welcome?`,
    ]);
  });

  it('tells an id that is there twice', () => {
    expect(findings({ 'facilitation.yaml': `practices:\n${WEEKLY}${WEEKLY}` })).toEqual([
      `facilitation.yaml:6:9 error practice/duplicate-id
  - id: weekly-question
        ^^^^^^^^^^^^^^^
another practice here has the id weekly-question
Give one of them another id, such as weekly-question-2`,
    ]);
  });

  it('tells a practice without a strand, and is unread with it', () => {
    const file = `practices:\n${WEEKLY.replace('    strand: commitment\n', '')}`;
    const root = workspaceWith({ 'facilitation.yaml': file });
    const { community, findings: found } = load(root, PRACTICES);
    expect(found.map(({ code, remedy }) => [code, remedy])).toEqual([
      [
        'schema/missing-key',
        'Add a line such as strand: commitment; or it is contribution, or impact',
      ],
    ]);
    expect([community.practices, community.unread.practices]).toEqual([[], true]);
  });

  it('is a file: what else stands there is not opened', () => {
    const folder = workspaceWith({});
    mkdirSync(join(folder, 'facilitation.yaml'));
    const link = workspaceWith({ 'notes.txt': 'practices: []\n' });
    symlinkSync('notes.txt', join(link, 'facilitation.yaml'));
    for (const root of [folder, link]) {
      const { community, findings: found } = load(root, PRACTICES);
      expect(found.map(({ code, place }) => [code, place.file])).toEqual([
        ['file/not-regular', 'facilitation.yaml'],
      ]);
      expect(community.unread.practices).toBe(true);
    }
  });

  it('is told where the disk does not even say what stands there', () => {
    const root = workspaceWith({ 'facilitation.yaml': 'practices: []\n' });
    const disk = {
      ...nodeDisk,
      kindOf: (path: string) => {
        if (path.endsWith('facilitation.yaml'))
          throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
        return nodeDisk.kindOf(path);
      },
    };
    const { findings: found, community } = load(root, PRACTICES, disk);
    expect(found.map(({ code }) => code)).toEqual(['file/unreadable']);
    expect(community.unread.practices).toBe(true);
  });
});

describe('what was meant for facilitation.yaml', () => {
  it.each([
    ['facilitation.yml', 'Move what counts to facilitation.yaml, and delete this'],
    ['Facilitation.yaml', 'Move what counts to facilitation.yaml, and delete this'],
    ['FACILITATIONS.YML', 'Move what counts to facilitation.yaml, and delete this'],
    ['facilitation/practices.yaml', 'Write the practices into facilitation.yaml'],
    ['facilitation/autumn/weekly.yaml', 'Write the practices into facilitation.yaml'],
  ])('is told, whatever is read: %s', (name, remedy) => {
    const root = workspaceWith({ [name]: `practices:\n${WEEKLY}` });
    const { findings: found, community } = load(root);
    expect(found.map(({ code, place, remedy: told }) => [place.file, code, told])).toEqual([
      [name, 'file/not-read', remedy],
    ]);
    expect(community.unread.practices).toBe(true);
  });

  it.each(['facilitation.md', 'facilitation-notes.yaml', 'facilitation/README.md'])(
    'is not every file of such a name: %s',
    (name) => {
      const { findings: found } = load(workspaceWith({ [name]: 'x' }), PRACTICES);
      expect(found).toEqual([]);
    },
  );
});

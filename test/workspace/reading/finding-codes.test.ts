import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDINGS, type FindingCode } from '../../../src/domain/finding.ts';
import type { Disk } from '../../../src/workspace/disk.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import type { Files } from '../../folder.ts';
import { asText, CHARTER, GOAL, load, workspaceWith } from './workspace-on-disk.ts';

interface Case {
  readonly files: Files;
  /** What else is done to the folder. */
  readonly prepare?: (root: string) => void;
  readonly disk?: Disk;
  readonly says: string;
}

const PERSONA = 'personas/new-analyst.yaml';
const LONG = 'x'.repeat(65_537);

/** One case for each code that reading a workspace can give. */
const CASES: Readonly<Partial<Record<FindingCode, Case>>> = {
  'file/not-regular': {
    files: { 'notes.txt': 'persona: A\n' },
    prepare: (root) => {
      execFileSync('mkdir', [join(root, 'personas')]);
      symlinkSync('../notes.txt', join(root, PERSONA));
    },
    says: `
personas/new-analyst.yaml error file/not-regular
this is a link; it was not opened, since a file belongs here
Put the file itself in its place`,
  },
  'file/unreadable': {
    files: { [PERSONA]: 'persona: A\n' },
    disk: {
      ...nodeDisk,
      read: (path, limit) => {
        if (path.endsWith('new-analyst.yaml'))
          throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
        return nodeDisk.read(path, limit);
      },
    },
    says: `
personas/new-analyst.yaml error file/unreadable
you may not read this
Give yourself the permission to read it`,
  },
  'file/too-large': {
    files: { [PERSONA]: `persona: A\ndescription: "${'x'.repeat(1_048_576)}"\n` },
    says: `
personas/new-analyst.yaml error file/too-large
this file has more than 1 MiB; it was not read
Make several files of it, or take out what does not belong`,
  },
  'file/empty': {
    files: { [PERSONA]: '' },
    says: `
personas/new-analyst.yaml error file/empty
this file is empty
Fill it in, or delete it`,
  },
  'file/not-utf8': {
    files: { [PERSONA]: Buffer.from('persona: Ren\xe9e\n', 'latin1') },
    says: `
personas/new-analyst.yaml:1:13 error file/not-utf8
persona: Ren\uFFFDe
            ^
this is not UTF-8: the byte E9 stands for no character
Save it as UTF-8: editors offer that as "encoding" when they save`,
  },
  'file/control-character': {
    files: { [PERSONA]: 'persona: A\x1b[31m\n' },
    says: `
personas/new-analyst.yaml:1:11 error file/control-character
persona: A\x1b[31m
          ^
the control character U+001B stands here, which no file may have
Remove it; in double quotes it may be written as an escape`,
  },
  'file/conflict-marker': {
    files: {
      [PERSONA]: 'persona: A\n<<<<<<< HEAD\nstatus: current\n=======\nstatus: aspired\n>>>>>>> b\n',
    },
    says: `
personas/new-analyst.yaml:2:1 error file/conflict-marker
<<<<<<< HEAD
^^^^^^^^^^^^
git left two versions here: line 3 says \`status: current\` (HEAD), line 5 says \`status: aspired\` (b)
Keep the line that is right, delete the other and the three lines that begin with <<<<<<<, ======= and >>>>>>>. Then look again
cop check`,
  },
  'file/name': {
    files: { 'personas/New Analyst.yaml': 'persona: A\n' },
    says: `
personas/New Analyst.yaml error file/name
the name of this file cannot be an id, so it was not read: an id has only small letters a-z, digits and hyphens
Rename it to new-analyst.yaml`,
  },
  'file/too-many': {
    files: { 'log/2026-11/a.yaml': '' },
    disk: {
      ...nodeDisk,
      list: (folder) =>
        folder.endsWith('2026-11')
          ? Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.yaml`, kind: 'file' }))
          : nodeDisk.list(folder),
    },
    says: `
log/2026-11 error file/too-many
10,001 files lie here; at most 10,000 are read
Put several into one, or move some of them to a folder elsewhere`,
  },
  'yaml/syntax': {
    files: { [PERSONA]: 'persona: A\nneeds: [a, b\n' },
    says: `
personas/new-analyst.yaml:2:8 error yaml/syntax
needs: [a, b
       ^
this bracket is never closed
Add a ] where it ends`,
  },
  'yaml/too-deep': {
    files: { [PERSONA]: `persona: ${'['.repeat(70)}` },
    says: `
personas/new-analyst.yaml:1:73 error yaml/too-deep
persona: ${'['.repeat(70)}
${' '.repeat(72)}^
more than 64 lists or mappings stand inside one another
Write it flatter: the files of a workspace need four levels at most`,
  },
  'yaml/too-long': {
    files: { [PERSONA]: `persona: A\ndescription: ${LONG}\n` },
    says: `
personas/new-analyst.yaml:2:14 error yaml/too-long
description: ${'x'.repeat(987)}…
             ${'^'.repeat(987)}
this text has 65,537 characters; 65,536 are the most
Shorten it, or keep it in a file of its own and name that here`,
  },
  'yaml/alias': {
    files: { [PERSONA]: 'persona: *bold*\n' },
    says: `
personas/new-analyst.yaml:1:10 error yaml/alias
persona: *bold*
         ^^^^^^
aliases, which begin with *, are not read here
Write the value out instead; if a text was meant, put it in quotes`,
  },
  'yaml/merge-key': {
    files: { [PERSONA]: 'persona: A\nx-mine:\n  <<: {a: 1}\n' },
    says: `
personas/new-analyst.yaml:3:3 error yaml/merge-key
  <<: {a: 1}
  ^^
merge keys, written <<, are not read here
Write the keys out that it would bring in`,
  },
  'yaml/tag': {
    files: { [PERSONA]: 'persona: !important New analyst\n' },
    says: `
personas/new-analyst.yaml:1:10 error yaml/tag
persona: !important New analyst
         ^^^^^^^^^^
tags, which begin with !, are not read here
Remove it; if a text was meant, put it in quotes`,
  },
  'yaml/directive': {
    files: { [PERSONA]: '%YAML 1.1\n---\npersona: A\n' },
    says: `
personas/new-analyst.yaml:1:1 error yaml/directive
%YAML 1.1
^^^^^^^^^
lines that begin with % change how a file is read, so they are refused
Remove the line`,
  },
  'yaml/several-documents': {
    files: { [PERSONA]: 'persona: A\n---\npersona: B\n' },
    says: `
personas/new-analyst.yaml:2:1 error yaml/several-documents
---
^^^
a second document begins here; a file has one
Move what follows to a file of its own, or remove the line --- between the two`,
  },
  'yaml/duplicate-key': {
    files: { [PERSONA]: 'persona: A\nstatus: current\n"status": aspired\n' },
    says: `
personas/new-analyst.yaml:3:1 error yaml/duplicate-key
"status": aspired
^^^^^^^^
\`status\` stands here a second time; the first is on line 2
Remove one of the two`,
  },
  'yaml/key': {
    files: { [PERSONA]: 'persona: A\nx-years: {2026: 12}\n' },
    says: `
personas/new-analyst.yaml:2:11 error yaml/key
x-years: {2026: 12}
          ^^^^
a key is a text; this is a number
Put it in quotes: "2026"`,
  },
  'yaml/number': {
    files: { [PERSONA]: 'persona: A\nx-count: 12345678901234567890\n' },
    says: `
personas/new-analyst.yaml:2:10 error yaml/number
x-count: 12345678901234567890
         ^^^^^^^^^^^^^^^^^^^^
this number loses digits: 9,007,199,254,740,991 is the greatest
Write it in a larger unit, or put it in quotes if it is a text`,
  },
  'file/not-read': {
    files: { 'goals/2026-Q4/meet.yml': GOAL },
    says: `
goals/2026-Q4/meet.yml advice file/not-read
no command reads this: its name does not end in .yaml
Rename it to meet.yaml`,
  },
  'file/left-over': {
    files: { 'personas/.new-analyst.yaml.123-abc.cop-tmp': '' },
    says: `
personas/.new-analyst.yaml.123-abc.cop-tmp advice file/left-over
a cop that was stopped while it wrote has left this behind
Delete it, or leave it: a command that writes does so once it is an hour old`,
  },
  'id/case-twins': {
    files: { [PERSONA]: 'persona: A\n', 'personas/NEW-analyst.yaml': 'persona: B\n' },
    says: `
personas/new-analyst.yaml advice id/case-twins
on Windows and macOS this is the same file as NEW-analyst.yaml
Rename one of the two`,
  },
  'goal/no-quarter': {
    files: { 'goals/2026-q4/meet.yaml': GOAL },
    says: `
goals/2026-q4 advice goal/no-quarter
"2026-q4" is not how a quarter is written, so the goals in it are not read
Rename the folder to 2026-Q4`,
  },
  'template/left-in': {
    files: { [PERSONA]: 'persona: A\nneeds:\n  - <what do they need?>\n' },
    says: `
personas/new-analyst.yaml:3:5 advice template/left-in
  - <what do they need?>
    ^^^^^^^^^^^^^^^^^^^^
this still says what the template says
Write your own words, or remove the line`,
  },
};

/** The codes that say what reading alone can tell; the others belong to the domain's own rules. */
const OF_READING = /^(?:file|yaml|id|template)\/|^goal\/no-quarter$/;

describe('what is found while a workspace is read', () => {
  it('has a case here for every code', () => {
    const codes = Object.keys(FINDINGS).filter((code) => OF_READING.test(code));
    expect(Object.keys(CASES).sort()).toEqual(codes.sort());
  });

  it.each(Object.entries(CASES))('%s: says where, what and how to mend it', (code, one) => {
    const root = workspaceWith({ 'cop.yaml': CHARTER, ...one.files });
    one.prepare?.(root);
    const found = load(root, undefined, one.disk).findings.filter(
      (finding) => finding.code === code,
    );
    expect(found.map(asText)).toEqual([one.says.slice(1)]);
  });
});

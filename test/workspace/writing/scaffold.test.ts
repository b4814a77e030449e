import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Calendar, Quarter } from '../../../src/domain/calendar.ts';
import { civilDate } from '../../../src/domain/civil-date.ts';
import type { CharterDraft } from '../../../src/domain/drafts.ts';
import { EXIT } from '../../../src/domain/errors.ts';
import { readGoal } from '../../../src/domain/goal.ts';
import { readPersona } from '../../../src/domain/persona.ts';
import { PRACTICE_IDEAS } from '../../../src/domain/practice-ideas.ts';
import { draftOfIdea } from '../../../src/domain/practice-wishes.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { publish } from '../../../src/workspace/publish.ts';
import { scaffoldFiles, stillToWrite } from '../../../src/workspace/scaffold.ts';
import { readTemplate } from '../../../src/workspace/templates.ts';
import { filesIn, folderWith } from '../../folder.ts';
import { refusing } from '../fault-disk.ts';
import { troubleOf } from './outcome.ts';

const draft: CharterDraft = {
  name: 'Chart Guild',
  members: { now: null, hopedFor: null },
  domain: null,
  practice: null,
  timezone: 'Europe/Lisbon',
  quarter: '2026-Q4' as Quarter,
};
const schemas = ['charter', 'facilitation', 'goal', 'persona', 'record', 'review'].map((name) => ({
  path: `.cop/schemas/${name}.json`,
  text: '{}\n',
}));
const guides = {
  personas: readTemplate(nodeDisk, 'scaffold/personas.md'),
  goals: readTemplate(nodeDisk, 'scaffold/goals.md'),
};
const files = scaffoldFiles(draft, schemas, guides, { editor: 'vscode' });

function textOf(path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

describe('scaffoldFiles', () => {
  it('has cop.yaml last', () => {
    expect(files.map((file) => file.path)).toEqual([
      '.cop/schemas/charter.json',
      '.cop/schemas/facilitation.json',
      '.cop/schemas/goal.json',
      '.cop/schemas/persona.json',
      '.cop/schemas/record.json',
      '.cop/schemas/review.json',
      '.vscode/settings.json',
      'personas/README.md',
      'goals/README.md',
      'cop.yaml',
    ]);
  });

  it('tells the editor which schema a file has', () => {
    expect(JSON.parse(textOf('.vscode/settings.json'))).toEqual({
      'yaml.schemas': {
        './.cop/schemas/charter.json': 'cop.yaml',
        './.cop/schemas/facilitation.json': 'facilitation.yaml',
        './.cop/schemas/goal.json': 'goals/*/*.yaml',
        './.cop/schemas/persona.json': 'personas/*.yaml',
        './.cop/schemas/review.json': 'reviews/*.yaml',
      },
    });
  });

  it('tells no editor unless asked to', () => {
    const paths = scaffoldFiles(draft, schemas, guides).map((file) => file.path);
    expect(paths).toEqual(
      files.map((file) => file.path).filter((path) => path !== '.vscode/settings.json'),
    );
  });

  it('has the practices that the facilitators begin with, before cop.yaml', () => {
    const [idea] = PRACTICE_IDEAS;
    if (!idea) throw new Error('the ready set is empty');
    const since = civilDate('2026-11-24');
    const practices = [draftOfIdea(idea, { owner: null, personas: [], since })];
    const paths = scaffoldFiles(draft, schemas, guides, { practices }).map((file) => file.path);
    expect(paths.slice(-2)).toEqual(['facilitation.yaml', 'cop.yaml']);
  });

  it('names the quarter in its guides', () => {
    expect(textOf('goals/README.md')).toContain('goals/2026-Q4/build-relationships.yaml');
    expect(files.filter(({ text }) => text.includes('{{'))).toEqual([]);
  });

  it('shows a persona and a goal that hold as they stand', () => {
    const calendar: Calendar = {
      timezone: 'UTC',
      weekStarts: 'monday',
      yearStarts: 1,
      weekOneOf: new Map(),
    };
    const persona = readPersona(sampleIn(textOf('personas/README.md')), 'x', 'f');
    expect(persona.problems).toEqual([]);
    const where = { id: 'x', file: 'f', quarter: draft.quarter };
    const goal = readGoal(sampleIn(textOf('goals/README.md')), where, calendar);
    expect(goal.problems).toEqual([]);
    expect(goal.value?.keyResults.map((one) => one.kind)).toEqual(['reach', 'keep', 'milestone']);
  });
});

describe('stillToWrite', () => {
  it('keeps what a folder has of its own', () => {
    const root = folderWith({ 'goals/README.md': 'mine', '.vscode/settings.json': '{}' });
    publish(nodeDisk, root, stillToWrite(nodeDisk, root, files));
    const found = filesIn(root);
    expect(Object.keys(found)).toHaveLength(10);
    expect(found).toMatchObject({ 'goals/README.md': 'mine', '.vscode/settings.json': '{}' });
  });

  it('leaves cop.yaml in, so that a workspace is not begun twice', () => {
    const root = folderWith({ 'cop.yaml': 'mine' });
    const rest = stillToWrite(nodeDisk, root, files);
    expect(troubleOf(() => publish(nodeDisk, root, rest)).message).toBe(
      'cop.yaml is already there',
    );
    expect(filesIn(root)).toEqual({ 'cop.yaml': 'mine' });
  });

  it('says in plain words when it cannot look', () => {
    const { disk } = refusing(nodeDisk, 'kindOf', 'EACCES');
    const trouble = troubleOf(() => stillToWrite(disk, folderWith(), files));
    expect(trouble.exit).toBe(EXIT.disk);
  });
});

describe('readTemplate', () => {
  it('finds the templates of the package', () => {
    expect(guides.goals).toMatch(/^# Goals and key results\n/);
  });

  it('says what is missing of an installation that is not whole', () => {
    const trouble = troubleOf(() => readTemplate(nodeDisk, 'scaffold/none.md'));
    expect(trouble.exit).toBe(EXIT.disk);
    expect(trouble.message).toBe('a part of cop is missing: templates/scaffold/none.md');
  });

  it('ends where no folder above has a package', () => {
    const disk = { ...nodeDisk, kindOf: () => undefined };
    expect(troubleOf(() => readTemplate(disk, join('scaffold', 'goals.md'))).exit).toBe(EXIT.disk);
  });
});

function sampleIn(markdown: string): unknown {
  return parse(/```yaml\n(.*?)```/s.exec(markdown)?.[1] ?? '');
}

import type { Files } from '../folder.ts';
import {
  COMMUNITY,
  WITH_ASKS,
  WITH_LIST,
  WITH_MEETINGS,
  WITH_PRACTICES,
  WITH_REVIEW,
  WITH_ROSTER,
  WITH_SHEET,
  WITH_TWO_MONTHS,
} from './community.ts';

/** A command as it is typed, and the folder that it is typed in. */
export interface Typed {
  /** How a table names it. */
  readonly name: string;
  readonly words: readonly string[];
  readonly before: Files;
  /** It writes over files that it makes itself, one after another. */
  readonly overwrites?: true;
  /** It writes many files alike: single calls then fail in one way, not in all. */
  readonly failsOneWay?: true;
  /** The folder whose files it copies: their ids are the same from run to run. It fails at each third call. */
  readonly copies?: string;
  /** Variables that name a file of the folder. */
  readonly files?: Readonly<Record<string, string>>;
}

const EMPTY: Files = { 'notes.txt': 'mine\n' };

const INIT = [
  ...['init', '--name', 'Chart Guild', '--members', 'Analysts', '--domain', 'Showing data'],
  ...['--practice', 'Publishing charts', '--timezone', 'Europe/Lisbon'],
  '--practices',
];
const ADD_PERSONA = ['--description', 'Asks for more', '--needs', 'To be asked'];
const ADD_GOAL = ['--timeline', 'Weeks 8-12', '--key-result', 'Hold 3 circles', '--owner', 'kim'];
const CARRY_OVER = ['--becomes', 'carried-over', '--by', 'ana'];
const MOVE_GOALPOST = ['--target', '25', '--reword', '--why', 'More came', '--by', 'ana'];

const ADD_PRACTICE = ['practice', 'add', 'Meet an expert', '--strand', 'impact'];

const IMPORT_CAME = ['log', 'import', 'came.csv', '--type', 'attendance'];

/** Every command that writes new files, or files that it makes itself, in all of its ways. */
export const CREATING: readonly Typed[] = [
  { name: 'init', words: INIT, before: EMPTY },
  {
    name: 'init --example',
    words: ['init', '--example'],
    before: EMPTY,
    failsOneWay: true,
    copies: 'examples/product-community',
  },
  typed('persona add', ['persona', 'add', 'Power user', ...ADD_PERSONA]),
  typed('member add', ['member', 'add', 'Kim Lee', '--skill', 'Charts', '--again']),
  typed('goal add', ['goal', 'add', 'Learn from one another', ...ADD_GOAL]),
  typed('goal add --idea', ['goal', 'add', '--idea', 'feel-accepted', '--owner', 'kim']),
  { ...typed('import', ['import', 'sheet.csv', '--apply']), before: WITH_SHEET },
  typed('checkin', ['checkin', 'invite-members', '14', '--note', 'A good week', '--by', 'ana']),
  typed('checkin --corrects', ['checkin', '--corrects', 'last', '13', '--by', 'ana']),
  typed('checkin --withdraw', ['checkin', '--withdraw', 'last', '--why', 'Twice', '--by', 'ana']),
  typed('log', ['log', 'experience', '--about', 'Chart clinic', '--by', 'ana', '--key', 'k-1']),
  { ...typed('log correct', ['log', 'correct', 'last', '--on', '2026-10-23']), before: WITH_ASKS },
  {
    ...typed('log import', [...IMPORT_CAME, '--add-members', '--apply']),
    before: WITH_MEETINGS,
  },
  { ...typed('log withdraw', ['log', 'withdraw', 'last', '--why', 'Twice']), before: WITH_ASKS },
  {
    ...typed('ask add', ['ask', 'add', 'ana', '--about', 'Which map?', '--skill', 'Maps']),
    before: WITH_ROSTER,
  },
  { ...typed('ask close', ['ask', 'close', 'last', '--why', 'Found it']), before: WITH_ASKS },
  typed('next --snooze', ['next', '--snooze', 'personas', '--until', 'friday', '--by', 'ana']),
  typed('practice add --ideas', ['practice', 'add', '--ideas', '--owner', 'ana']),
  {
    ...typed('practice done', [
      'practice',
      'done',
      'weekly',
      '--note',
      'Which map?',
      '--by',
      'ana',
    ]),
    before: WITH_PRACTICES,
  },
  {
    ...typed('practice skip', ['practice', 'skip', 'thank', '--by', 'ana']),
    before: WITH_PRACTICES,
  },
  typed('undo', ['undo', '--by', 'ana', '--why', 'Counted twice']),
  { ...typed('undo, two months', ['undo', '--by', 'ana']), before: WITH_TWO_MONTHS },
  typed('review', ['review', '2026-Q4', '--kr', 'invite', '--score', '0.6', ...CARRY_OVER]),
  { ...typed('schema'), overwrites: true },
  { ...typed('report --output', ['report', '--output', 'report.txt']), overwrites: true },
  {
    ...typed('persona coverage --output', ['persona', 'coverage', '--output', 'whom.html']),
    overwrites: true,
  },
  {
    ...typed('report --format github'),
    before: { ...COMMUNITY, 'summary.md': 'Linted\n' },
    files: { GITHUB_STEP_SUMMARY: 'summary.md' },
    overwrites: true,
  },
];

/** Every command that changes or removes what people wrote, in all of its ways. */
export const CHANGING: readonly Typed[] = [
  typed('persona edit', ['persona', 'edit', 'new', '--description', 'A year in', '--aspired']),
  typed('persona remove', ['persona', 'remove', 'new', '--force']),
  {
    ...typed('member edit', ['member', 'edit', 'ben dias', '--status', 'quiet', '--skill', 'R']),
    before: WITH_ROSTER,
  },
  {
    ...typed('member import', ['member', 'import', 'list.csv', '--keep', 'ours', '--apply']),
    before: WITH_LIST,
  },
  {
    ...typed('log import --keep', [...IMPORT_CAME, '--keep', 'ours', '--apply']),
    before: WITH_MEETINGS,
  },
  { ...typed('member same', ['member', 'same', 'k3f9', 'p7c2', '--yes']), before: WITH_ROSTER },
  {
    ...typed('member erase', ['member', 'erase', 'k3f9x2ab', '--yes']),
    before: WITH_ROSTER,
    failsOneWay: true,
  },
  typed('goal edit', ['goal', 'edit', 'meet', '--owner', 'ben', '--persona', 'silent-reader']),
  typed('goal edit --timeline', ['goal', 'edit', 'meet', '--timeline', 'Weeks 5-13', '--why', 'x']),
  typed('goal edit --quarter', ['goal', 'edit', 'meet', '--quarter', '2027-Q1', '--weight', '2']),
  typed('goal remove', ['goal', 'remove', 'meet', '--force']),
  typed('kr add', ['kr', 'add', 'meet', 'Invite 5 guests', '--owner', 'kim']),
  typed('kr edit', ['kr', 'edit', 'answered', '--owner', 'kim', '--unset', 'unit']),
  typed('kr edit --target', ['kr', 'edit', 'invite-members', ...MOVE_GOALPOST]),
  typed('kr remove', ['kr', 'remove', 'introductions', '--force']),
  {
    ...typed('review, once more', [
      'review',
      '2026-Q4',
      '--kr',
      'intro',
      '--accept',
      ...CARRY_OVER,
    ]),
    before: WITH_REVIEW,
  },
  {
    ...typed('practice add', [...ADD_PRACTICE, '--rhythm', 'every 2 weeks', '--owner', 'kim']),
    before: WITH_PRACTICES,
  },
  {
    ...typed('practice edit', [
      'practice',
      'edit',
      'weekly',
      '--rhythm',
      'monthly',
      '--owner',
      'ben',
    ]),
    before: WITH_PRACTICES,
  },
  {
    ...typed('practice remove', ['practice', 'remove', 'weekly', '--force']),
    before: WITH_PRACTICES,
  },
  typed('charter edit', ['charter', 'edit', '--domain', 'Charts', '--sponsor', 'The head of data']),
  typed('config set', ['config', 'set', 'status.on_track', '0.85', 'week_starts', 'sunday']),
];

/** Every command that only reads. */
export const READING: readonly Typed[] = [
  typed('charter show'),
  typed('persona list'),
  typed('persona show', ['persona', 'show', 'new-analyst']),
  { ...typed('persona coverage'), before: WITH_ROSTER },
  { ...typed('member list'), before: WITH_ROSTER },
  { ...typed('member show', ['member', 'show', 'ana']), before: WITH_ROSTER },
  { ...typed('log import, shown', IMPORT_CAME), before: WITH_MEETINGS },
  { ...typed('member import, shown', ['member', 'import', 'list.csv']), before: WITH_LIST },
  typed('goal ideas'),
  typed('goal list'),
  typed('goal show', ['goal', 'show', 'meet']),
  typed('history', ['history', 'invite-members']),
  { ...typed('log list'), before: WITH_ASKS },
  { ...typed('ask list'), before: WITH_ASKS },
  { ...typed('match introductions'), before: WITH_ROSTER },
  { ...typed('match ask', ['match', 'ask', 'last']), before: WITH_ASKS },
  { ...typed('practice list'), before: WITH_PRACTICES },
  { ...typed('practice ideas'), before: WITH_PRACTICES },
  typed('report'),
  typed('export csv'),
  typed('export csv --records'),
  typed('export ics'),
  typed('export chart'),
  typed('export personas', ['export', 'personas', '--format', 'markdown']),
  { ...typed('import, shown', ['import', 'sheet.csv']), before: WITH_SHEET },
  typed('explain'),
  typed('timeline'),
  typed('trend'),
  typed('balance'),
  { ...typed('measure list'), before: WITH_ASKS },
  typed('measure show', ['measure', 'show', 'introductions-made']),
  { ...typed('measure try', ['measure', 'try', 'count: asks']), before: WITH_ASKS },
  typed('config list'),
  typed('config get', ['config', 'get', 'status.on_track']),
  typed('check'),
  typed('check --format github'),
  typed('schema --dry-run'),
  typed('kr edit --dry-run', ['kr', 'edit', 'invite', '--target', '25', '--dry-run']),
  typed('template', ['template', 'goal-chart']),
  typed('help', ['help', 'words']),
];

function typed(name: string, words: readonly string[] = name.split(' ')): Typed {
  return { name, words, before: COMMUNITY };
}

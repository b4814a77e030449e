import { expect, it } from 'vitest';
import { textUse } from '../../src/domain/text-use.ts';

const LOG = 'log/2026-11/a.yaml';
const GOAL = 'goals/2026-Q4/meet.yaml';
const ROSTER = 'members/a.yaml';

it.each([
  [LOG, [0, 'note'], 'text'],
  [LOG, [0, 'by'], 'person'],
  [LOG, [0, 'expert'], 'person'],
  [LOG, [0, 'members', 1], 'fixed'],
  [LOG, [0, 'key'], 'fixed'],
  [LOG, [0, 'key_result'], 'fixed'],
  [LOG, [0, 'answers', 'status'], 'text'],
  [LOG, [0, 'answers', 'by'], 'person'],
  [LOG, [0, 'x-place'], 'text'],
  [ROSTER, [0, 'name'], 'identity'],
  [ROSTER, [0, 'handles', 'slack'], 'identity'],
  [ROSTER, [0, 'other_emails', 0], 'identity'],
  [ROSTER, [0, 'skills', 0], 'text'],
  [ROSTER, [0, 'persona'], 'fixed'],
  [GOAL, ['goal'], 'text'],
  [GOAL, ['owner'], 'person'],
  [GOAL, ['key_results', 0, 'key_result'], 'text'],
  [GOAL, ['key_results', 0, 'id'], 'fixed'],
  [GOAL, ['key_results', 0, 'measure', 'count'], 'fixed'],
  [GOAL, ['key_results', 0, 'measure', 'where', 'about'], 'text'],
  [GOAL, ['key_results', 0, 'measure', 'where', 'by', 'in', 0], 'person'],
  [GOAL, ['key_results', 0, 'measure', 'where', 'members'], 'fixed'],
  ['.cop/drafts/meet.yaml', ['key_results', 0, 'key_result'], 'text'],
  ['reviews/2026-Q4.yaml', ['key_results', 0, 'key_result'], 'fixed'],
  ['reviews/2026-Q4.yaml', ['key_results', 0, 'why'], 'text'],
  ['personas/a.yaml', ['persona'], 'text'],
  ['cop.yaml', ['members'], 'text'],
  ['cop.yaml', ['members', 'now'], 'text'],
  ['cop.yaml', ['facilitators', 0], 'person'],
  ['cop.yaml', ['timezone'], 'fixed'],
] as const)('%s: %j is a %s', (file, path, use) => {
  expect(textUse(file, path)).toBe(use);
});

import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/domain/finding.ts';
import { loadWorkspace } from '../../../src/workspace/load.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { Source } from '../../../src/workspace/source.ts';
import { folderWith } from '../../folder.ts';

const GOAL = `# a goal
goal: Meet   # soon
owner:
weight: ~
key_results:
  - id: invite
    target: 20
  - {id: ask, steps: [{id: a, step: A}, {id: b, step: B, weight: 3}]}
  - ? id
    : odd
`;

/** The line and column of a path; null where nothing is written there. */
function placed(path: Path, text = GOAL): string | null {
  const place = new Source('a.yaml', text).placeOf(path);
  return place && `${place.file}:${place.line}:${place.column}`;
}

describe('the place of what is written', () => {
  it.each<[Path, string | null]>([
    [['goal'], 'a.yaml:2:7'],
    [['key_results', 0], 'a.yaml:6:5'],
    [['key_results', 0, 'target'], 'a.yaml:7:13'],
    [['key_results', 1, 'steps', 1, 'weight'], 'a.yaml:8:66'],
    [['key_results', 2, 'id'], 'a.yaml:10:7'],
    [['key_results', 0, 'baseline'], null],
    [['key_results', 1, 'steps', 0, 'weight'], null],
    [['key_results', 9, 'target'], null],
    [['goal', 'text'], null],
    [['nothing'], null],
  ])('%j: %s', (path, place) => {
    expect(placed(path)).toBe(place);
  });

  it('is none of a key with nothing behind it', () => {
    expect(placed(['owner'])).toBeNull();
    expect(placed(['weight'])).toBeNull();
  });

  it('is found in a text that is JSON, has another line ending, or none at all', () => {
    expect(placed(['a', 'b'], '{"a":\n {"b": 3}}')).toBe('a.yaml:2:8');
    expect(placed(['b'], 'a: 1\r\nb: 2\r\n')).toBe('a.yaml:2:4');
    expect(placed(['a'], '')).toBeNull();
  });

  it('is found in the files that were read', () => {
    const root = folderWith({
      'cop.yaml': 'format: 1\nname: Guild\ntimezone: UTC\nstatus: {at_risk: 0.5}\n',
      'goals/2026-Q4/meet.yaml': 'goal: Meet\ntimeline: Weeks 1-3\n',
    });
    const { placeOf } = loadWorkspace(nodeDisk, root, {
      personas: 'none',
      goals: 'all',
      log: 'none',
    });
    expect(placeOf('cop.yaml', ['status', 'at_risk'])).toMatchObject({ file: 'cop.yaml', line: 4 });
    expect(placeOf('cop.yaml', ['status', 'on_track'])).toBeNull();
    expect(placeOf('goals/2026-Q4/meet.yaml', ['timeline'])).toMatchObject({ line: 2 });
    expect(placeOf('goals/2026-Q4/other.yaml', ['timeline'])).toBeNull();
  });
});

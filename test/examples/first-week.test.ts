import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/domain/civil-date.ts';
import { isHappening } from '../../src/domain/record.ts';
import { advise } from '../../src/insight/advice.ts';
import { adviceOn } from '../../src/insight/next/advice-on.ts';
import { factsOf } from '../../src/insight/next/facts.ts';
import { quarterFigures } from '../../src/insight/quarter-figures.ts';
import { loadWorkspace } from '../../src/workspace/load.ts';
import { nodeDisk } from '../../src/workspace/node-disk.ts';
import { Q4 } from './calendar-of-examples.ts';

const ROOT = resolve('examples/first-week');
/** Four days after it began. */
const AS_OF = civilDate('2026-10-05');

describe('examples/first-week', () => {
  const { community, findings } = loadWorkspace(nodeDisk, ROOT, () => ({
    personas: 'all',
    goals: 'all',
    members: 'carefully',
    practices: 'all',
    log: 'carefully',
  }));

  it('has nothing to mend', () => {
    expect(findings).toEqual([]);
  });

  it('is advised of nothing but what a community lacks that has just begun', () => {
    expect(
      advise(community, AS_OF)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['goals/few', 'key-result/could-count', 'personas/few']);
  });

  it('has a charter, two personas, a goal, five people, three records and no practice yet', () => {
    const { charter, personas, goals, members, records, practices } = community;
    expect([charter.domain, charter.practice, charter.members.now]).not.toContain(null);
    expect(personas).toHaveLength(2);
    expect(goals.map(({ keyResults }) => keyResults.length)).toEqual([2]);
    expect(members).toHaveLength(5);
    expect(records.filter(isHappening).map(({ type }) => type)).toEqual([
      'invitation',
      'welcome',
      'introduction',
    ]);
    expect(practices).toEqual([]);
  });

  it('has a key result that counts itself, and one that nobody has looked at yet', () => {
    const [goal] = quarterFigures(community, Q4, AS_OF).goals;
    const said = goal?.keyResults.map(({ keyResult, figures }) => ({
      counts: keyResult.measure !== null,
      value: figures.value,
      heard: figures.lastCheckIn?.on ?? null,
    }));
    expect(said).toEqual([
      { counts: false, value: 0, heard: null },
      { counts: true, value: 1, heard: null },
    ]);
  });

  it('is told by cop next what comes first in a first week, by the guide', () => {
    const items = adviceOn(factsOf(community, AS_OF, Q4));
    const first = items.filter(({ urgency }) => urgency === 'first').map(({ command }) => command);
    expect(first).toEqual(['persona add', 'goal add', 'checkin invite-people']);
  });

  it.each(['charter', 'persona', 'goal', 'review', 'roster', 'record', 'facilitation'])(
    'holds the schema %s.json as it is today',
    (name) => {
      const schema = readFileSync(`templates/schemas/${name}.json`, 'utf8');
      return expect(schema).toMatchFileSnapshot(`${ROOT}/.cop/schemas/${name}.json`);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/domain/civil-date.ts';
import { nodeDisk } from '../../../src/workspace/node-disk.ts';
import { recordedOn } from '../../../src/workspace/recorded-on.ts';
import { folderWith } from '../../folder.ts';

const ID = '01M4GM13988SE5JQ2Q29R8TZSY';
const DAY = civilDate('2026-11-24');

describe('the records of a day by the names of their files', () => {
  it('are those that cop has named, and no others', () => {
    const root = folderWith({
      [`log/2026-11/2026-11-24-${ID}.yaml`]: 'not read',
      [`log/2026-11/2026-11-23-${ID}.yaml`]: '',
      'log/2026-11/2026-11-24-ours.yaml': '',
      'log/2026-11/by-hand.yaml': '',
      [`log/2026-10/2026-11-24-${ID}.yaml`]: '',
    });
    expect(recordedOn(nodeDisk, root, new Set([DAY]))).toEqual([
      { id: ID, on: DAY, type: 'change' },
    ]);
  });

  it('are none where there is no log yet', () => {
    expect(recordedOn(nodeDisk, folderWith(), new Set([DAY]))).toEqual([]);
  });
});

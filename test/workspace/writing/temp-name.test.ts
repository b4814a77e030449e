import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isTempName, pidInTempName, tempName } from '../../../src/workspace/temp-name.ts';

describe('tempName', () => {
  it('lies beside the target, hidden, with the process in its name', () => {
    const name = tempName('/w/goals/meet.yaml');
    expect(dirname(name)).toBe('/w/goals');
    expect(name).toMatch(/\/\.meet\.yaml\.\d+-[0-9a-z]+\.cop-tmp$/);
    expect(pidInTempName(name.slice('/w/goals/'.length))).toBe(process.pid);
  });

  it('is another one each time', () => {
    const names = Array.from({ length: 100 }, () => tempName('/w/a'));
    expect(new Set(names).size).toBe(100);
  });

  it('fits where the target’s own name only just does', () => {
    expect(Buffer.byteLength(tempName(`/${'ü'.repeat(127)}`))).toBeLessThan(200);
  });
});

describe('isTempName', () => {
  it.each([
    ['.meet.yaml.123-x7.cop-tmp', true],
    ['meet.yaml.123-x7.cop-tmp', false],
    ['.meet.yaml.x-x7.cop-tmp', false],
    ['.meet.yaml.123-x7.tmp', false],
    ['.cop-tmp', false],
    ['meet.yaml', false],
  ])('%s: %s', (name, is) => {
    expect(isTempName(name)).toBe(is);
    expect(pidInTempName(name)).toBe(is ? 123 : undefined);
  });
});

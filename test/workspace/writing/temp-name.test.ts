import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  guardName,
  isLockName,
  isTempName,
  keptName,
  lockName,
  pidInTempName,
  tempName,
} from '../../../src/workspace/temp-name.ts';

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

describe('lockName', () => {
  it('is one and the same for a file, hidden, beside it, and known as ours', () => {
    const name = lockName('/w/goals/meet.yaml');
    expect(name).toBe('/w/goals/.meet.yaml.cop-lock');
    expect(isTempName('.meet.yaml.cop-lock')).toBe(true);
    expect(isLockName('.meet.yaml.cop-lock')).toBe(true);
    expect(pidInTempName('.meet.yaml.cop-lock')).toBeUndefined();
  });

  it('is known as ours where it guards the removal of a lock', () => {
    const nonce = '0b0e7d5a-0000-4000-8000-000000000000';
    expect(guardName('/w/goals/.meet.yaml.cop-lock', nonce)).toBe(`/w/goals/.${nonce}.cop-lock`);
    expect(isTempName(`.${nonce}.cop-lock`)).toBe(true);
  });

  it.each(['meet.yaml.cop-lock', '.cop-lock', '.meet.yaml.lock', '.a.1-x.cop-tmp'])(
    'is not %s',
    (name) => expect(isLockName(name)).toBe(false),
  );
});

describe('keptName', () => {
  it('can be seen, and is swept by nobody', () => {
    const name = keptName('/w/goals/meet.yaml').slice('/w/goals/'.length);
    expect(name).toMatch(/^meet\.yaml\.kept-[0-9a-z]+$/);
    expect(isTempName(name)).toBe(false);
  });
});

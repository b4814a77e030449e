import { describe, expect, it } from 'vitest';
import type { MemberFile } from '../../../src/domain/member.ts';
import { newMemberId, rosterFiles } from '../../../src/workspace/new-roster.ts';
import { ulids } from '../../../src/workspace/write-records.ts';

const naming = () => ({ now: new Date('2026-11-24T09:00:00Z'), makeUlid: ulids() });

describe('new roster files', () => {
  it('hold one person a line, with an empty line between two, their keys in order', () => {
    const people: MemberFile[] = [
      { name: 'Ana', id: 'k3f9x2ab', email: undefined, 'x-b': 1 },
      { status: 'quiet', id: 'p7c2m4td', handles: { slack: 'ben' } },
    ];
    const [file, ...others] = rosterFiles(people, naming());
    expect(others).toEqual([]);
    expect(file?.path).toMatch(/^members\/01M86CH3M0[0-9A-Z]{16}\.yaml$/);
    expect(file?.text).toBe(`- {"id":"k3f9x2ab","name":"Ana","x-b":1}

- {"id":"p7c2m4td","handles":{"slack":"ben"},"status":"quiet"}
`);
  });

  it('are none for nobody', () => {
    expect(rosterFiles([], naming())).toEqual([]);
  });

  it('are several, each of at most 800,000 bytes, where there are many', () => {
    const note = 'é'.repeat(500);
    const people = Array.from({ length: 2000 }, (_, index) => ({ id: `p${index}`, note }));
    const files = rosterFiles(people, naming());
    expect(files).toHaveLength(3);
    expect(new Set(files.map(({ path }) => path)).size).toBe(3);
    for (const { text } of files) expect(Buffer.byteLength(text)).toBeLessThanOrEqual(800_000);
    const lines = files.flatMap(({ text }) => text.match(/^- .*$/gm) ?? []);
    expect(lines.map((line) => JSON.parse(line.slice(2)).id)).toEqual(people.map(({ id }) => id));
  });

  it('refuse somebody who would not be read again', () => {
    const wrong = { id: 'k3f9x2ab', joined: 'October' };
    expect(() => rosterFiles([wrong], naming())).toThrow('joined: the calendar has no such day');
  });

  it('are named also where the clock cannot be right', () => {
    const files = rosterFiles([{ id: 'k' }], { ...naming(), now: new Date(Number.NaN) });
    expect(files[0]?.path).toMatch(/^members\/0000000001[0-9A-Z]{16}\.yaml$/);
  });
});

describe('an id for somebody new', () => {
  it('is eight small letters and digits, the first a letter', () => {
    expect(newMemberId(new Set(), () => 0)).toBe('a0000000');
    expect(newMemberId(new Set(), () => 0.999_999)).toBe('zzzzzzzz');
    for (let count = 0; count < 500; count += 1)
      expect(newMemberId(new Set(), Math.random)).toMatch(/^[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{7}$/);
  });

  it('is none that is taken', () => {
    const numbers = [...Array(8).fill(0), ...Array(8).fill(0.5)];
    expect(newMemberId(new Set(['a0000000']), () => numbers.shift() ?? 0)).toBe('nggggggg');
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { MEMBER_KEYS } from '../../src/domain/member.ts';
import { quickMembers } from '../../src/workspace/quick-members.ts';

const text = readFileSync('docs/members.md', 'utf8');

it('docs/members.md names every key of a person’s line', () => {
  expect(MEMBER_KEYS.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
});

it('docs/members.md shows a roster that is just as cop writes it', () => {
  const [, example = ''] = /^```yaml\n(- .*?)^```/ms.exec(text) ?? [];
  const people = quickMembers({ file: 'docs/members.md', text: example }, 'carefully');
  expect(people?.map(({ name }) => name)).toEqual(['Ana Silva', 'Ben Osei']);
});

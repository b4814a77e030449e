import { expect, it } from 'vitest';
import { lookalikes } from '../../src/insight/lookalikes.ts';
import { roster } from './members.ts';

const MEMBERS = roster(
  { id: 'ana', name: 'Ana Silva', email: 'ana@example.org', handles: { slack: 'ana' } },
  { id: 'ben', name: 'Ben Osei', other_emails: ['ben@example.org'] },
  { id: 'old', name: 'Kim', email: 'kim@example.org', same_as: 'ben' },
);

it.each([
  ['the address, in whatever case', { email: 'ANA@example.org' }, ['ana: email']],
  ['a further address', { email: 'ben@example.org', name: 'Somebody' }, ['ben: email']],
  ['the handle on the same platform', { handles: { slack: 'Ana' } }, ['ana: handle']],
  ['not the handle on another platform', { handles: { forum: 'ana' } }, []],
  ['the whole name', { name: 'ana  silva' }, ['ana: name']],
  ['not a part of the name', { name: 'Ana' }, []],
  ['not who turned out to be somebody else', { email: 'kim@example.org', name: 'Kim' }, []],
  ['each once, by the surest', { name: 'Ana Silva', email: 'ana@example.org' }, ['ana: email']],
  ['nothing that is not said', { name: null, email: null, handles: { slack: null } }, []],
])('somebody may be the same by %s', (_, wanted, found) => {
  expect(
    lookalikes(wanted, MEMBERS).map((one) => `${one.member.id}: ${one.likeness.kind}`),
  ).toEqual(found);
});

import { expect, it } from 'vitest';
import { personName, personWithId } from '../../src/insight/person-name.ts';
import { member } from './members.ts';

it.each([
  [{ id: 'k3f9x2ab', name: 'Ana', handles: { slack: 'a' } }, 'Ana', 'Ana (k3f9x2ab)'],
  [{ id: 'k3f9x2ab', handles: { slack: 'a', forum: 'b' } }, 'a', 'a (k3f9x2ab)'],
  [{ id: 'k3f9x2ab', email: 'ana@example.org' }, 'k3f9x2ab', 'k3f9x2ab'],
])('somebody is called by their name, else a handle, else the id', (file, name, withId) => {
  expect(personName(member(file))).toBe(name);
  expect(personWithId(member(file))).toBe(withId);
});

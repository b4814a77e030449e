import type { Command } from 'commander';
import { personWithId } from '../insight/person-name.ts';
import { isSaidAlready } from './member-same/already.ts';
import { joinPeople, type SameOptions } from './member-same/join.ts';
import { namedMember } from './running/named-member.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, withDryRun, withExamples } from './running/options.ts';

const EXAMPLES = [
  ['member same ana p7c2', 'show both, ask, and write it'],
  ['member same k3f9 p7c2 --yes', 'do not ask'],
  ['member same k3f9 p7c2 --dry-run', 'print the diff, and write nothing'],
] as const;

/** `cop member same`: says of two lines of the roster that they are one person. */
export function memberSame(command: Command): void {
  withExamples(withDryRun(command), EXAMPLES)
    .argument('<person>', 'who stays: their id, enough of it, or a part of their name')
    .argument('<other>', 'who is the same person: what only this line knows goes to the first')
    .option('--yes', 'do not ask')
    .action(async (person: string, other: string, options: SameOptions) => {
      const session = sessionOf(command);
      const scope = { personas: 'none', goals: 'none', log: 'none', members: 'all' } as const;
      const open = openWorkspace(session, scope);
      const two = { first: namedMember(person, open), other: namedMember(other, open) };
      if (isSaidAlready(two, [person, other], open.community.members))
        return session.tell(`Nothing to change: both are ${personWithId(two.first)} already`);
      await joinPeople(session, open, two, options);
    });
}

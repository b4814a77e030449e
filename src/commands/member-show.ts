import type { Command } from 'commander';
import { peopleOf } from '../insight/people.ts';
import { personName } from '../insight/person-name.ts';
import { recordsOfMember } from '../insight/records-of-member.ts';
import { memberJson, renderMember } from '../report/member.ts';
import { namedMember } from './running/named-member.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = ['member show k3f9', 'member show "ana silva"', 'member show ana --json'] as const;

/** `cop member show`: one person, what is missing in their profile, and the last records that name them. */
export function memberShow(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .argument('<person>', 'who: their id, enough of it, or a part of their name')
    .action((written: string, options: { readonly json?: boolean }) => {
      const session = sessionOf(command);
      const scope = { personas: 'none', goals: 'none', log: 'all', members: 'all' } as const;
      const open = openWhole(session, scope);
      const member = namedMember(written, open);
      const people = peopleOf(open.community.members);
      const records = recordsOfMember(member, open.community.records, people);
      const nameOf = (id: string) => {
        const person = people.who(id);
        return person ? personName(person) : id;
      };
      const shown = { member, records, nameOf };
      if (options.json) session.printExactly(memberJson(shown));
      else session.print(renderMember(shown, open.asOf, session.screen));
    });
}

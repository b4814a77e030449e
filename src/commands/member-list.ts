import type { Command } from 'commander';
import { MEMBER_ROLES, MEMBER_STATUSES } from '../domain/member.ts';
import { peopleOf } from '../insight/people.ts';
import { membersJson } from '../report/member-json.ts';
import { renderMembers } from '../report/members.ts';
import { type ListOptions, narrowed } from './member-list/narrowed.ts';
import { names } from './running/filters.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, severalOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = [
  'member list',
  'member list --status invited',
  'member list --persona new-analyst --json',
] as const;

/** `cop member list`: the people of the roster, one a row; who turned out to be somebody else is not one. */
export function memberList(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option('--status <status>', MEMBER_STATUSES.join(', '), severalOf('status', MEMBER_STATUSES))
    .option('--persona <persona>', 'whom this persona fits best (repeat for several)', names)
    .option('--role <role>', MEMBER_ROLES.join(', '), severalOf('role', MEMBER_ROLES))
    .action((options: ListOptions & { readonly json?: boolean }) => {
      const session = sessionOf(command);
      const scope = { personas: 'all', goals: 'none', log: 'none', members: 'all' } as const;
      const open = openWhole(session, scope);
      const { all } = peopleOf(open.community.members);
      const shown = narrowed(all, options, open);
      if (options.json) session.printExactly(membersJson(shown));
      else session.print(renderMembers(shown, { of: all.length }, session.screen));
    });
}

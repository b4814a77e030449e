import type { Command } from 'commander';
import { askedWishes } from './member-edit/ask.ts';
import { changeMember } from './member-edit/change.ts';
import { type EditOptions, givenWishes, TAKES_OUT } from './member-edit/wishes.ts';
import { withMemberFlags } from './member-flags/options.ts';
import { sayBlanks } from './running/blanks.ts';
import { namedMember } from './running/named-member.ts';
import { openWorkspace } from './running/open.ts';
import { sessionOf, several, withDryRun, withExamples, withoutBlanks } from './running/options.ts';

const EXAMPLES = [
  'member edit ana',
  'member edit k3f9 --status quiet',
  ['member edit ana --skill Charts --skill R', 'these and no others'],
  ['member edit ana --handle slack=ana', 'the other platforms stay'],
  ['member edit ana --unset email', 'take it out'],
] as const;

/** `cop member edit`: rewrites one person's line, and no other byte of its file. */
export function memberEdit(command: Command): void {
  withExamples(withDryRun(withMemberFlags(command)), EXAMPLES)
    .argument('<person>', 'who: their id, enough of it, or a part of their name')
    .option('--name <text>', 'what they are called; the id stays')
    .option('--unset <key>', 'take a key out, as email or skills (repeat)', several)
    .action(async (written: string, options: EditOptions) => {
      const session = sessionOf(command);
      const scope = { personas: 'all', goals: 'none', log: 'none', members: 'all' } as const;
      const open = openWorkspace(session, scope);
      const member = namedMember(written, open);
      const given = givenWishes(session, open, member, withoutBlanks(options));
      sayBlanks(session, options, { given, takesOut: TAKES_OUT });
      const wishes = given ?? (await askedWishes(session, open, member));
      if (!wishes) return session.tell('Nothing was written.');
      const outcome = changeMember(session, open, member, wishes, options);
      if (outcome === 'written')
        session.tell(`Look at it: ${session.screen.cop} member show ${member.id}`);
    });
}

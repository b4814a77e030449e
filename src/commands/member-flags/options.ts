import type { Command } from 'commander';
import {
  MEMBER_ROLES,
  MEMBER_STATUSES,
  type MemberRole,
  type MemberStatus,
} from '../../domain/member.ts';
import { oneOf, several } from '../running/options.ts';

/** What the flags of the commands that write somebody say. */
export interface MemberFlags {
  readonly email?: string;
  readonly handle?: readonly string[];
  readonly persona?: string;
  readonly joined?: string;
  readonly skill?: readonly string[];
  readonly interest?: readonly string[];
  readonly offer?: readonly string[];
  readonly seek?: readonly string[];
  readonly role?: MemberRole;
  readonly status?: MemberStatus;
  readonly named?: boolean;
  readonly note?: string;
}

/** The flags of the commands that write somebody. */
export function withMemberFlags(command: Command): Command {
  return command
    .option('--email <address>', 'where to write to them')
    .option('--handle <platform=name>', 'what they go by there, as slack=ana (repeat)', several)
    .option('--persona <persona>', 'the persona that fits them best')
    .option('--joined <day>', 'since when they belong')
    .option('--skill <text>', 'what they are good at (repeat for several)', several)
    .option('--interest <text>', 'what they care about (repeat for several)', several)
    .option('--offer <text>', 'what they would do for others (repeat)', several)
    .option('--seek <text>', 'what they would like from others (repeat)', several)
    .option('--role <role>', MEMBER_ROLES.join(', '), oneOf('role', MEMBER_ROLES))
    .option('--status <status>', MEMBER_STATUSES.join(', '), oneOf('status', MEMBER_STATUSES))
    .option('--named', 'they agreed to be named outside your terminal')
    .option('--note <text>', 'for the facilitators');
}

import type { MemberWishes } from '../../domain/member-wishes.ts';
import type { Parsed } from '../../domain/parsed.ts';
import { readLine } from '../../domain/typed-line.ts';
import { readDay, readEmail, readHandle } from '../../domain/typed-member.ts';
import { resolvePersona } from '../../insight/resolve.ts';
import { flagValue } from '../running/flag-value.ts';
import { foundIn, type Open } from '../running/open.ts';
import type { MemberFlags } from './options.ts';

/**
 * What flags say of somebody; what they do not say has no key.
 * @throws CopError exit 2 where a flag cannot be taken, 3 where the persona may be in what was not read
 */
export function wishesFrom(
  flags: MemberFlags & { readonly name?: string | undefined },
  open: Open,
): MemberWishes {
  const { role, status, named, note } = flags;
  const said = (key: string, value: unknown) => (value === undefined ? {} : { [key]: value });
  return {
    ...said('name', read('--name', flags.name, readLine)),
    ...said('email', read('--email', flags.email, readEmail)),
    ...said('handles', handlesIn(flags.handle)),
    ...said('persona', personaIn(flags.persona, open)),
    ...said('joined', read('--joined', flags.joined, readDay)),
    ...said('skills', listed('--skill', flags.skill)),
    ...said('interests', listed('--interest', flags.interest)),
    ...said('offers', listed('--offer', flags.offer)),
    ...said('seeks', listed('--seek', flags.seek)),
    ...said('role', role),
    ...said('status', status),
    ...said('named', named ? 'yes' : undefined),
    ...said('note', note?.trim()),
  };
}

function read(
  flag: string,
  typed: string | undefined,
  parse: (typed: string) => Parsed<string>,
): string | undefined {
  return typed === undefined ? undefined : flagValue(flag, parse(typed));
}

function handlesIn(typed: readonly string[] = []): Record<string, string | null> | undefined {
  if (typed.length === 0) return undefined;
  const handles = typed.map((one) => flagValue('--handle', readHandle(one)));
  return Object.fromEntries(handles.map(({ platform, name }) => [platform, name]));
}

function personaIn(typed: string | undefined, open: Open): string | undefined {
  if (typed === undefined) return undefined;
  return foundIn(open, ({ community }) => resolvePersona(typed, community)).id;
}

/** Each thing once. Blank text says nothing. */
function listed(flag: string, lines: readonly string[] = []): readonly string[] | undefined {
  const said = lines.map((line) => flagValue(flag, readLine(line)));
  return said.length === 0 ? undefined : [...new Set(said)];
}

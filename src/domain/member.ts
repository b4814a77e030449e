import * as v from 'valibot';
import { type CivilDate, parseCivilDate } from './civil-date.ts';
import type { Checked, Place } from './finding.ts';
import { civilDateText, id, line, text } from './parts.ts';
import { closed, mapping, say, validate } from './validate.ts';

/** What somebody is in the community. */
export const MEMBER_ROLES = ['facilitator', 'expert', 'sponsor', 'member'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** How somebody belongs to the community now. */
export const MEMBER_STATUSES = ['invited', 'active', 'quiet', 'left'] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

/** A person of the community: a line of a roster file, `members/<ulid>.yaml`. */
export interface Member {
  /** Short and made at random, so that no other file holds a name. Fixed for good. */
  readonly id: string;
  /** Null where it was never known, or was erased. */
  readonly name: string | null;
  readonly email: string | null;
  /** Further addresses of the same person, by which an export may know them. */
  readonly otherEmails: readonly string[];
  /** By platform, such as `slack`: the name that they go by there. */
  readonly handles: ReadonlyMap<string, string>;
  /** By platform: the id that it knows them by. */
  readonly accounts: ReadonlyMap<string, string>;
  /** The id of the persona that fits them best. */
  readonly persona: string | null;
  readonly joined: CivilDate | null;
  readonly skills: readonly string[];
  readonly interests: readonly string[];
  /** What they would do for others. */
  readonly offers: readonly string[];
  /** What they would like from others. */
  readonly seeks: readonly string[];
  readonly role: MemberRole;
  readonly status: MemberStatus;
  /** Whether they agreed to be named outside the facilitators' terminal. */
  readonly named: boolean;
  /** Of what has a value also where a line does not say it: what the line says. */
  readonly said: Pick<MemberFile, 'role' | 'status' | 'named'>;
  readonly note: string | null;
  /** The id of the person who this one turned out to be: what is recorded of this one is theirs. */
  readonly sameAs: string | null;
  /** Whether what was personal was erased. */
  readonly erased: boolean;
  /** The file and line. */
  readonly place: Place;
}

/** What a person's id looks like: letters and digits, perhaps with hyphens; case tells people apart. */
export const MEMBER_ID = /^[0-9A-Za-z][0-9A-Za-z-]{0,62}$/;

/** A person's id, wherever one is written. */
export const memberId = v.pipe(
  v.string(),
  v.regex(
    MEMBER_ID,
    say('this is no id of a person', 'Copy the id from the roster: members are named by id'),
  ),
);

/** Yes or no, also in words: in YAML 1.2, `yes` is a word. */
export const yesOrNo = v.union([v.boolean(), v.picklist(['yes', 'no'])]);

/** Whether something says yes. */
export function saysYes(said: boolean | 'yes' | 'no' | undefined): boolean {
  return said === true || said === 'yes';
}

const platforms = mapping(v.record(id, line));

/** A line of a roster file. */
export const memberSchema = v.pipe(
  closed({
    id: v.pipe(
      memberId,
      v.description('Made at random; records name people by it.'),
      v.examples(['k3f9x2ab']),
    ),
    name: v.optional(
      v.pipe(line, v.description('What they are called.'), v.examples(['Ana Silva'])),
    ),
    email: v.optional(
      v.pipe(line, v.description('Where to write to them.'), v.examples(['ana@example.org'])),
    ),
    other_emails: v.optional(
      v.pipe(v.array(line), v.description('Further addresses of the same person.')),
    ),
    handles: v.optional(
      v.pipe(
        platforms,
        v.description('What they go by on each platform.'),
        v.examples([{ slack: 'ana' }]),
      ),
    ),
    accounts: v.optional(
      v.pipe(
        platforms,
        v.description('The id by which each platform knows them.'),
        v.examples([{ slack: 'U0123ABCD' }]),
      ),
    ),
    persona: v.optional(
      v.pipe(id, v.description('The persona that fits best: a file in personas/.')),
    ),
    joined: v.optional(
      v.pipe(civilDateText, v.description('Since when they belong.'), v.examples(['2026-10-05'])),
    ),
    skills: v.optional(v.pipe(v.array(line), v.description('What they are good at.'))),
    interests: v.optional(v.pipe(v.array(line), v.description('What they care about.'))),
    offers: v.optional(v.pipe(v.array(line), v.description('What they would do for others.'))),
    seeks: v.optional(v.pipe(v.array(line), v.description('What they would like from others.'))),
    role: v.optional(
      v.pipe(v.picklist(MEMBER_ROLES), v.description('What they are here; member if not said.')),
    ),
    status: v.optional(
      v.pipe(
        v.picklist(MEMBER_STATUSES),
        v.description('Invited, active (if not said), quiet or gone.'),
      ),
    ),
    named: v.optional(
      v.pipe(
        yesOrNo,
        v.description('yes: they agreed to be named outside the facilitators’ terminal.'),
      ),
    ),
    note: v.optional(v.pipe(text, v.description('For the facilitators.'))),
    same_as: v.optional(
      v.pipe(memberId, v.description('The id of the person who this one turned out to be.')),
    ),
    erased: v.optional(v.pipe(yesOrNo, v.description('yes: what was personal was erased.'))),
  }),
  v.title('Member'),
  v.description('A person of the community.'),
);

/** The keys that a person's line may have, in the order in which people read them. */
export const MEMBER_KEYS: readonly string[] = Object.keys(memberSchema.entries);

/** A roster file: one person a line. */
export const rosterSchema = v.pipe(
  v.array(memberSchema),
  v.title('Roster'),
  v.description('People of the community, one a line.'),
);

/** A person as their line says it. */
export type MemberFile = v.InferOutput<typeof memberSchema>;

/** Reads one person of a roster file. */
export function readMember(data: unknown, place: Place): Checked<Member> {
  const { value, problems } = validate(memberSchema, data);
  return value ? { value: memberOf(value, place), problems } : { value: undefined, problems };
}

/** A person, once what their line says has no problems. */
export function memberOf(file: MemberFile, place: Place): Member {
  const { id, name = null, email = null, persona = null, note = null } = file;
  const { skills = [], interests = [], offers = [], seeks = [] } = file;
  const { role = 'member', status = 'active', handles = {}, accounts = {} } = file;
  return {
    id,
    name,
    email,
    otherEmails: file.other_emails ?? [],
    handles: new Map(Object.entries(handles)),
    accounts: new Map(Object.entries(accounts)),
    persona,
    joined: parseCivilDate(file.joined ?? '') ?? null,
    skills,
    interests,
    offers,
    seeks,
    role,
    status,
    named: saysYes(file.named),
    said: { role: file.role, status: file.status, named: file.named },
    note,
    sameAs: file.same_as ?? null,
    erased: saysYes(file.erased),
    place,
  };
}

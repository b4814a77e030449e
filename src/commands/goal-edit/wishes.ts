import { readQuarter } from '../../domain/calendar.ts';
import { parseTimeline } from '../../domain/timeline.ts';
import { readLine } from '../../domain/typed-line.ts';
import { readWeight } from '../../domain/typed-weight.ts';
import { said, type Wishes } from '../../domain/wishes.ts';
import type { GoalToEdit } from '../../insight/resolve-to-edit.ts';
import { GOAL_NEEDS, type GoalWishes } from '../../prompts/ask-goal-anew.ts';
import { flagValue } from '../running/flag-value.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';
import { personaToEdit } from '../running/to-edit.ts';
import { type FileKeys, unsetWishes, withStanding } from '../running/unset.ts';

/** What the flags of `cop goal edit` say. */
export interface GoalEditOptions {
  readonly goal?: string;
  readonly timeline?: string;
  readonly owner?: string;
  readonly persona?: readonly string[];
  readonly weight?: string;
  readonly quarter?: string;
  readonly unset?: readonly string[];
  readonly why?: string;
  readonly by?: string;
  readonly dryRun?: boolean;
  readonly editor?: boolean;
}

const KEYS: FileKeys = {
  optional: ['owner', 'personas', 'continues', 'weight'],
  needed: {
    goal: { why: GOAL_NEEDS.goal, instead: 'Write another one: --goal "Answer well"' },
    timeline: { why: GOAL_NEEDS.timeline, instead: 'Give another one: --timeline "Whole quarter"' },
    key_results: {
      why: 'key results are taken out one by one',
      instead: 'Say which one, as in kr remove build/invite-members',
    },
  },
};

/** The keys that `--unset` takes out, by the options that set them. */
export const TAKES_OUT = { owner: 'owner', persona: 'personas' } as const;

/**
 * What the flags wish of a goal; undefined where they say nothing.
 * @throws CopError exit 2 where a flag cannot be taken, 3 where the file's text has a fault
 */
export function givenWishes(
  session: Session,
  open: Open,
  target: GoalToEdit,
  options: GoalEditOptions,
): GoalWishes | undefined {
  const quarter =
    options.quarter === undefined
      ? target.quarter
      : flagValue('--quarter', readQuarter(options.quarter));
  const beside = keysSaid(options, { ...open, quarter });
  const { unset = [] } = options;
  const known = unset.length === 0 ? KEYS : withStanding(session, open, target.file, KEYS);
  const keys = { ...beside, ...unsetWishes(unset, known, beside) };
  if (Object.keys(keys).length === 0 && options.quarter === undefined) return undefined;
  return { keys, quarter, why: options.why ?? null };
}

function keysSaid(options: GoalEditOptions, open: Open): Wishes {
  const { goal, timeline, owner, persona = [], weight } = options;
  const { quarter } = open;
  const { calendar } = open.community.charter;
  const personas = persona.map((one) => personaToEdit(open, one).id);
  return said({
    goal: goal === undefined ? undefined : flagValue('--goal', readLine(goal)),
    timeline:
      timeline === undefined
        ? undefined
        : flagValue('--timeline', parseTimeline(timeline, quarter, calendar)).written,
    owner: owner === undefined ? undefined : flagValue('--owner', readLine(owner)),
    // Blank text says nothing, and so does a list that is empty for it.
    personas: personas.length === 0 ? undefined : [...new Set(personas)],
    weight: weight === undefined ? undefined : flagValue('--weight', readWeight(weight)),
  });
}

import { readQuarter } from '../../domain/calendar.ts';
import { parseTimeline } from '../../domain/timeline.ts';
import { readLine } from '../../domain/typed-line.ts';
import { readWeight } from '../../domain/typed-weight.ts';
import { said, type Wishes } from '../../domain/wishes.ts';
import { type GoalToEdit, resolvePersonaToEdit } from '../../insight/resolve-to-edit.ts';
import { GOAL_NEEDS, type GoalWishes } from '../../prompts/ask-goal-anew.ts';
import { flagValue } from '../running/flag-value.ts';
import type { Open } from '../running/open.ts';
import { type FileKeys, unsetWishes } from '../running/unset.ts';

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

/**
 * What the flags wish of a goal; undefined where they say nothing.
 * @throws CopError exit 2 where a flag cannot be taken
 */
export function givenWishes(
  target: GoalToEdit,
  open: Open,
  options: GoalEditOptions,
): GoalWishes | undefined {
  const quarter =
    options.quarter === undefined
      ? target.quarter
      : flagValue('--quarter', readQuarter(options.quarter));
  const beside = keysSaid(options, { ...open, quarter });
  const keys = { ...beside, ...unsetWishes(options.unset ?? [], KEYS, beside) };
  if (Object.keys(keys).length === 0 && options.quarter === undefined) return undefined;
  return { keys, quarter, why: options.why ?? null };
}

type Around = Pick<Open, 'community' | 'quarter'>;

function keysSaid(options: GoalEditOptions, { community, quarter }: Around): Wishes {
  const { goal, timeline, owner, persona = [], weight } = options;
  const { calendar } = community.charter;
  const personas = persona.map((one) => resolvePersonaToEdit(one, community).id);
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

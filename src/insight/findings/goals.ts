import { quarterOf } from '../../domain/calendar.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import type { Goal } from '../../domain/goal.ts';
import { GOALS_IN_A_QUARTER, MOST_KEY_RESULTS } from '../../domain/guide.ts';
import { goalsFolder, personaPath } from '../../domain/layout.ts';
import { nearest } from '../../domain/nearest.ts';

const NUMBERS = ['no goal yet', 'one goal', 'two goals'] as const;

/** Three goals are what a community can work on in a quarter; one that could not be read counts too. */
export function numberOfGoals(
  { goals, unread, charter }: Community,
  asOf: CivilDate,
): readonly FileProblem[] {
  const quarter = quarterOf(asOf, charter.calendar);
  const count = [...goals, ...unread.goals].filter((goal) => goal.quarter === quarter).length;
  if (count === GOALS_IN_A_QUARTER) return [];
  const about = { file: goalsFolder(quarter), path: [], at: 'value' } as const;
  if (count > GOALS_IN_A_QUARTER)
    return [
      {
        ...about,
        code: 'goals/many',
        message: `${count} goals for ${quarter}: more than three are seldom reached`,
        remedy: 'Keep the three that matter most, and move the others to a later quarter',
      },
    ];
  return [
    {
      ...about,
      code: 'goals/few',
      message: `${NUMBERS[count]} for ${quarter}`,
      remedy: 'Three goals give a quarter its shape',
      command: 'goal add',
    },
  ];
}

/** What would make each goal clearer, in the order of the goals. */
export function goalAdvice(community: Community): readonly FileProblem[] {
  const personas = [...community.personas.map(({ id }) => id), ...community.unread.personas];
  const titles = new Map<string, Goal>();
  return community.goals.flatMap((goal) => [
    ...keyResultAdvice(goal),
    ...ownerAdvice(goal),
    ...equalTitle(goal, titles),
    ...unknownPersonas(goal, personas),
  ]);
}

function keyResultAdvice(goal: Goal): readonly FileProblem[] {
  const count = goal.keyResults.length;
  if (count === 0)
    return [
      {
        ...atTitle(goal),
        code: 'goal/no-key-results',
        message: 'nothing says how the community will know that it is reached',
        remedy: 'Add one to five key results, each with a number',
        command: `kr add ${goal.id}`,
      },
    ];
  if (count <= MOST_KEY_RESULTS) return [];
  return [
    {
      code: 'goal/many-key-results',
      file: goal.file,
      path: ['key_results'],
      at: 'key',
      message: `${count} key results are more than anybody keeps in mind`,
      remedy: 'Keep the five that tell most, or make two goals of it',
    },
  ];
}

/** A goal whose every key result has an owner of its own is looked after. */
function ownerAdvice(goal: Goal): readonly FileProblem[] {
  const isOwned = goal.keyResults.length > 0 && goal.keyResults.every((one) => one.owner !== null);
  if (goal.owner !== null || isOwned) return [];
  return [
    {
      ...atTitle(goal),
      code: 'goal/no-owner',
      message: 'nobody looks after it',
      remedy: 'Say who does',
      command: `goal edit ${goal.id}`,
    },
  ];
}

function equalTitle(goal: Goal, titles: Map<string, Goal>): readonly FileProblem[] {
  const title = `${goal.quarter} ${goal.goal.toLowerCase().replace(/\s+/g, ' ').trim()}`;
  const other = titles.get(title);
  if (other) return [sameTitle(goal, other)];
  titles.set(title, goal);
  return [];
}

function sameTitle(goal: Goal, other: Goal): FileProblem {
  return {
    ...atTitle(goal),
    code: 'goal/equal-titles',
    message: `${other.file} has the same title`,
    remedy: 'Say in one of the two what is different, or remove it',
  };
}

function unknownPersonas(goal: Goal, personas: readonly string[]): readonly FileProblem[] {
  return [...goal.personas.entries()]
    .filter(([, id]) => !personas.includes(id))
    .map(([index, id]) => {
      const meant = nearest(id, personas);
      return {
        code: 'goal/unknown-persona',
        file: goal.file,
        path: ['personas', index],
        at: 'value',
        message: `there is no ${personaPath(id)}`,
        remedy: meant ? `Did you mean ${meant}?` : 'Describe that persona, or remove it here',
        ...(meant ? {} : { command: 'persona add' }),
      } as const;
    });
}

function atTitle(goal: Goal): Pick<FileProblem, 'file' | 'path' | 'at'> {
  return { file: goal.file, path: ['goal'], at: 'value' };
}

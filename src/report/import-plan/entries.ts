import { type CivilDate, weekdayRange } from '../../domain/civil-date.ts';
import type { KeyResultFile } from '../../domain/key-result-file.ts';
import { describeKeyResult } from '../../domain/key-result-sentence.ts';
import { readMeasure } from '../../domain/measure-file.ts';
import { lastDay } from '../../domain/timeline.ts';
import type { SheetKeyResult } from '../../insight/sheets/key-results-in.ts';
import type { PlannedGoal, PlannedPersona } from '../../insight/sheets/plan.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, listed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { measureText } from '../measure-text.ts';
import { standingLines } from './differences.ts';

/** The room beside the numbers of the lines. */
const BESIDE = 12;

/** What a goal of a sheet would be. */
export function goalLines(goal: PlannedGoal, asOf: CivilDate, screen: Screen): readonly string[] {
  const { draft, timeline, keyResults, standing } = goal;
  const room = screen.width - BESIDE;
  const facts = [
    draft.timeline,
    `${timeline.intervals.map(weekdayRange).join(', ')}${lastDay(timeline) < asOf ? ': over already' : ''}`,
    ...(draft.owner === null ? [] : [draft.owner]),
    ...(draft.personas.length === 0 ? [] : [`for ${draft.personas.join(', ')}`]),
    ...(draft.weight === undefined ? [] : [`weight ${draft.weight}`]),
    ...(draft.continues === undefined ? [] : [`continues ${draft.continues}`]),
  ];
  return [
    ...indented(visible(draft.goal), 0, room).map(screen.paint.strong),
    ...(standing.kind === 'there'
      ? standingLines(standing, screen, room)
      : [
          ...listed(facts.map(visible), { indent: 0, columns: room }),
          ...keyResults.flatMap((one) => keyResultLines(one, goal, room)),
        ]),
  ];
}

/** What a persona of a sheet would be. */
export function personaLines(
  { draft, standing }: PlannedPersona,
  screen: Screen,
): readonly string[] {
  const room = screen.width - BESIDE;
  const lists = [
    ['needs', draft.needs],
    ['learns', draft.learns],
    ['challenges', draft.challenges],
  ] as const;
  const status = draft.status === 'aspired' ? ' (aspired)' : '';
  return [
    ...indented(`${visible(draft.persona)}${status}`, 0, room).map(screen.paint.strong),
    ...(standing.kind === 'there'
      ? standingLines(standing, screen, room)
      : [
          ...(draft.description ?? '')
            .split('\n')
            .filter((line) => line !== '')
            .flatMap((line) => indented(visible(line), 0, room)),
          ...lists.flatMap(([what, texts]) =>
            texts.flatMap((text) => indented(`${what}: ${visible(text)}`, 0, room)),
          ),
        ]),
  ];
}

function keyResultLines(
  { line, file, remarks }: SheetKeyResult,
  goal: PlannedGoal,
  room: number,
): readonly string[] {
  const [first = '', ...others] = indented(visible(file.key_result), 2, room);
  const from = line === goal.line ? '' : ` (line ${line})`;
  const steps = file.steps ?? [];
  return [
    `· ${first.slice(2)}`,
    ...others,
    ...indented(visible(`→ ${aimText(file)}${from}`), 4, room),
    ...measureLines(file.measure).flatMap((text) => indented(visible(text), 4, room)),
    ...steps.flatMap(({ step }) => indented(visible(`- ${step}`), 6, room)),
    ...remarks.flatMap((text) => indented(visible(`▲ ${text}`), 4, room)),
  ];
}

/** `reach 20 members from 0; Weeks 2-3; ben`. */
function aimText(file: KeyResultFile): string {
  const { timeline, owner, every, weight, commit, stretch } = file;
  return [
    describeKeyResult(file),
    ...(commit === undefined ? [] : [`commit ${commit}`]),
    ...(stretch === undefined ? [] : [`stretch ${stretch}`]),
    ...(timeline === undefined ? [] : [timeline]),
    ...(owner === undefined ? [] : [owner]),
    ...(every === undefined ? [] : [`every ${every}`]),
    ...(weight === undefined ? [] : [`weight ${weight}`]),
  ].join('; ');
}

/** `by itself: counts invitations sent (invitations-sent)`. */
function measureLines(written: KeyResultFile['measure']): readonly string[] {
  const measure = written === undefined ? undefined : readMeasure(written, []).value;
  if (!measure) return [];
  return [
    `by itself: ${measureText(measure)}${typeof written === 'string' ? ` (${written})` : ''}`,
  ];
}

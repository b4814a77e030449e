import { IDEA_TIMELINE, PURPOSE_WORDS, PURPOSES, type Purpose } from '../domain/goal-ideas.ts';
import type { CountedNow, IdeaNow } from '../insight/goal-advice/ideas-now.ts';
import { indented, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { measureText } from './measure-text.ts';
import { prettyJson } from './pretty-json.ts';

const NOTHING_YET = 'Nothing that they count is recorded yet: they count from the first record on.';

/** Ideas by purpose: each goal with its key results, what counts them, and the command that adds it. */
export function renderGoalIdeas(ideas: readonly IdeaNow[], screen: Screen): string {
  const { paint, width } = screen;
  const isEmpty = ideas.every(({ keyResults }) => keyResults.every(({ there }) => there === 0));
  // What goes for every key result is said once.
  const noteOn = isEmpty ? () => '' : notYet;
  return [
    ...indented('Begin with one, and make its words and numbers your own.', 0, width),
    ...(isEmpty ? indented(NOTHING_YET, 0, width) : []),
    ...byPurpose(ideas).flatMap(({ purpose, its }) => [
      '',
      ...indented(`${PURPOSE_WORDS[purpose]} (${purpose})`, 0, width).map(paint.strong),
      ...its.flatMap((one) => ['', ...ideaLines(one, noteOn, screen)]),
    ]),
  ].join('\n');
}

function ideaLines(
  { idea, keyResults }: IdeaNow,
  noteOn: typeof notYet,
  screen: Screen,
): readonly string[] {
  return [
    ...indented(idea.goal, 2, screen.width),
    ...keyResults.flatMap((one) => keyResultLines(one, noteOn(one), screen)),
    `    ${typed(addCommand(idea.id), screen)}`,
  ];
}

function keyResultLines(
  counted: CountedNow,
  note: string,
  { width, paint }: Screen,
): readonly string[] {
  const said = `${measureText(counted.measure)}${note === '' ? '' : `; ${note}`}`;
  return [
    ...indented(`· ${counted.file.key_result}`, 4, width),
    ...indented(said, 6, width).map(paint.dim),
  ];
}

/** That there is nothing yet that it could count; '' where there is. */
function notYet({ there, looksAt }: CountedNow): string {
  if (there !== 0) return '';
  return looksAt === 'members'
    ? 'nobody is on the roster yet'
    : 'nothing of the kind is recorded yet';
}

function addCommand(id: string): string {
  return `goal add --idea ${id}`;
}

function byPurpose(
  ideas: readonly IdeaNow[],
): readonly { readonly purpose: Purpose; readonly its: readonly IdeaNow[] }[] {
  return PURPOSES.map((purpose) => ({
    purpose,
    its: ideas.filter(({ idea }) => idea.purpose === purpose),
  })).filter(({ its }) => its.length > 0);
}

/** The same for machines: `{purposes: [{purpose, title, ideas: [{id, goal, key_results, …}]}]}`. */
export function goalIdeasJson(ideas: readonly IdeaNow[]): string {
  return prettyJson({
    purposes: byPurpose(ideas).map(({ purpose, its }) => ({
      purpose,
      title: PURPOSE_WORDS[purpose],
      ideas: its.map(({ idea, keyResults }) => ({
        id: idea.id,
        goal: idea.goal,
        timeline: IDEA_TIMELINE,
        key_results: keyResults.map((one) => ({
          ...one.file,
          counts: measureText(one.measure),
          recorded: one.there,
        })),
        command: addCommand(idea.id),
      })),
    })),
  });
}

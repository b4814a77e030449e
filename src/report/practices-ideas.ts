import { oneHappening } from '../domain/happening-types.ts';
import type { PracticeIdea } from '../domain/practice-ideas.ts';
import { STRANDS, strandHeading } from '../domain/strand.ts';
import { indented, listed, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { prettyJson } from './pretty-json.ts';

/** The ready set, or those of one strand, and which of them are practices already. */
export interface PracticeIdeasModel {
  readonly ideas: readonly PracticeIdea[];
  /** The ids of the community's practices. */
  readonly taken: readonly string[];
}

/** The ready set of practices by strand, each with its rhythm, why, and the command that adds it. */
export function renderPracticeIdeas(model: PracticeIdeasModel, screen: Screen): string {
  const { ideas, taken } = model;
  const lines = STRANDS.flatMap((strand) => {
    const those = ideas.filter((one) => one.strand === strand);
    if (those.length === 0) return [];
    const shown = those.flatMap((one) => [...ideaLines(one, taken, screen), '']);
    return [screen.paint.strong(strandHeading(strand)), ...shown];
  });
  return [...lines, ...foot(model, screen)].join('\n');
}

function ideaLines(
  { id, practice, rhythm, shownBy, why }: PracticeIdea,
  taken: readonly string[],
  screen: Screen,
): readonly string[] {
  const { width, paint } = screen;
  const how = [rhythm, ...(shownBy === null ? [] : [`shown by ${oneHappening(shownBy)}`])];
  return [
    ...indented(practice, 2, width),
    ...listed(how, { indent: 4, columns: width }).map((line) => paint.dim(line)),
    ...indented(`${why}.`, 4, width),
    taken.includes(id) ? '    You have it' : `    ${typed(`practice add --idea ${id}`, screen)}`,
  ];
}

function foot({ ideas, taken }: PracticeIdeasModel, screen: Screen): readonly string[] {
  if (ideas.every(({ id }) => taken.includes(id)))
    return ['You have all of them', `  ${typed('practice list', screen)}`];
  const strands = new Set(ideas.map(({ strand }) => strand));
  const [only] = strands;
  const strand = strands.size === 1 && only !== undefined ? ` --strand ${only}` : '';
  return ['All of them at once', `  ${typed(`practice add --ideas${strand}`, screen)}`];
}

/** The ready set for machines: `{ideas: [{id, practice, strand, rhythm, shown_by, why, added}]}`. */
export function practiceIdeasJson({ ideas, taken }: PracticeIdeasModel): string {
  return prettyJson({
    ideas: ideas.map(({ id, practice, strand, rhythm, shownBy, why }) => ({
      id,
      practice,
      strand,
      rhythm,
      shown_by: shownBy,
      why,
      added: taken.includes(id),
    })),
  });
}

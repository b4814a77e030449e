import type { Command } from 'commander';
import { PRACTICE_IDEAS } from '../domain/practice-ideas.ts';
import { STRANDS, type Strand } from '../domain/strand.ts';
import { practiceIdeasJson, renderPracticeIdeas } from '../report/practices-ideas.ts';
import { facilitationData, practicesIn } from './practice-flags/file.ts';
import { openWorkspace } from './running/open.ts';
import { oneOf, sessionOf, withExamples, withJson } from './running/options.ts';

const EXAMPLES = [
  ['practice ideas', 'the ready set, and why'],
  ['practice ideas --strand impact', 'those of one strand'],
  'practice ideas --json',
] as const;

interface IdeasOptions {
  readonly strand?: Strand;
  readonly json?: boolean;
}

/** `cop practice ideas`: a ready set of practices, each with the command that adds it. */
export function practiceIdeas(command: Command): void {
  withExamples(withJson(command), EXAMPLES)
    .option(
      '--strand <strand>',
      'of one alone: commitment, contribution, impact',
      oneOf('strand', STRANDS),
    )
    .action(({ strand, json }: IdeasOptions) => {
      const session = sessionOf(command);
      const open = openWorkspace(session, { personas: 'none', goals: 'none', log: 'none' });
      const taken = practicesIn(facilitationData(session, open)).map(({ id }) => id);
      const ideas = PRACTICE_IDEAS.filter((one) => strand === undefined || one.strand === strand);
      const model = { ideas, taken };
      if (json) session.printExactly(practiceIdeasJson(model));
      else session.print(renderPracticeIdeas(model, session.screen));
    });
}

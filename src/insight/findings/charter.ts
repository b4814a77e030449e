import type { Community } from '../../domain/community.ts';
import type { FileProblem, Path } from '../../domain/finding.ts';
import { CHARTER_FILE } from '../../domain/layout.ts';

/** The three questions that make a community of practice, as far as the charter leaves them open. */
export function unansweredQuestions({ charter }: Community): readonly FileProblem[] {
  const { members, domain, practice } = charter;
  const open: FileProblem[] = [];
  if (members.now === null && members.hopedFor === null)
    open.push(
      unanswered(['members', 'now'], {
        question: 'who the members are',
        example: 'Analysts in three teams',
      }),
    );
  if (domain === null)
    open.push(unanswered(['domain'], { question: 'what it is about', example: 'Showing data' }));
  if (practice === null)
    open.push(
      unanswered(['practice'], {
        question: 'what members do together, and to what end,',
        example: 'Publishing charts that people act on',
      }),
    );
  return open;
}

function unanswered(
  missing: Path,
  { question, example }: { readonly question: string; readonly example: string },
): FileProblem {
  return {
    code: 'charter/unanswered',
    file: CHARTER_FILE,
    path: [],
    missing,
    at: 'value',
    message: `${question} is not said yet`,
    remedy: `Say it in a sentence, such as "${example}"`,
    command: 'charter edit',
  };
}

import { referenceTo } from '../../domain/community.ts';
import { missing } from '../running/missing.ts';
import type { Open } from '../running/open.ts';
import type { Session } from '../running/session.ts';

/**
 * Asks which key result of the quarter is meant.
 * @param example how it is said on the command line, without the `cop` in front
 * @returns `goal/key-result`
 * @throws CopError exit 2 where nobody is there to ask, or there is none to choose
 */
export async function whichKeyResult(
  session: Session,
  { community, quarter }: Open,
  example: string,
): Promise<string> {
  const choices = community.goals
    .filter((goal) => goal.quarter === quarter)
    .flatMap((goal) =>
      goal.keyResults.map((one) => ({ name: one.keyResult, value: referenceTo(goal, one) })),
    );
  if (!session.asker || choices.length === 0) throw missing('the key result', { command: example });
  return (await session.asker()).choose({ message: 'Which key result?', choices });
}

import type { Member } from '../../domain/member.ts';
import { personName } from '../../insight/person-name.ts';
import { visible } from '../../terminal/escape.ts';
import { adviceLines } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';

const NOTHING = 'nothing yet of skills, interests, offers or what is sought';

/** How there comes to be more to go on: who could be asked what they know and look for. */
export function profileAdvice(members: readonly Member[], screen: Screen): readonly string[] {
  const silent = members.filter(saysNothing);
  const [first] = silent;
  if (!first)
    return adviceLines(
      'The more profiles say of skills, interests, offers and what is sought, the more there is to go on',
      'member list',
      { indent: 0, screen },
    );
  const name = personName(first);
  const remedy =
    silent.length === 1
      ? `The profile of ${name} says ${NOTHING}. Ask them, and write it down`
      : `The profiles of ${silent.length} people say ${NOTHING}. Ask one of them, such as ${name}, and write it down`;
  return adviceLines(visible(remedy), `member edit ${first.id}`, { indent: 0, screen });
}

/** Whether a profile has nothing by which somebody could be found. */
function saysNothing({ skills, interests, offers, seeks }: Member): boolean {
  return [skills, interests, offers, seeks].every((list) => list.length === 0);
}

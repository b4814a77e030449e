import { longDate, shortDate } from '../../domain/civil-date.ts';
import type { MeetingsFor } from '../../insight/matching/meetings-for.ts';
import type { Introduction } from '../../insight/matching/round.ts';
import { personName } from '../../insight/person-name.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, spread } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { introductionLines, type ToldIn } from './introduction-lines.ts';
import { profileAdvice } from './profile-advice.ts';

/** Whom each of the people who were named could meet. */
export interface MeetingsModel extends ToldIn {
  readonly meetings: readonly MeetingsFor[];
}

/** Whom each of some people could meet, why, and how it is recorded. */
export function renderMeetingsFor(model: MeetingsModel, screen: Screen): string {
  const { meetings, asOf } = model;
  const names = meetings.map(({ member }) => personName(member));
  const title = `Whom ${names.length === 1 ? names[0] : 'each of them'} could meet`;
  return [
    ...spread(visible(title), longDate(asOf), screen.width),
    ...meetings.flatMap((one) => ['', ...linesFor(one, model, screen)]),
  ].join('\n');
}

function linesFor(one: MeetingsFor, model: MeetingsModel, screen: Screen): readonly string[] {
  const { member } = one;
  const name = personName(member);
  const told = (text: string) => indented(visible(text), 0, screen.width);
  switch (one.kind) {
    case 'not-here':
      return told(notHere(name, member.status));
    case 'rests': {
      const { introduced, from } = one.resting;
      const on = shortDate(introduced, model.asOf);
      return told(`${name} was introduced on ${on}. The next could be from ${longDate(from)} on.`);
    }
    case 'meets':
      if (one.others.length > 0) return inTurn(one.others, model, screen);
      return [
        ...told(
          `There is nobody left for ${name} to meet: everybody else is suggested to somebody, or may not be introduced now.`,
        ),
        ...profileAdvice([member], screen),
      ];
  }
}

function notHere(name: string, status: string): string {
  if (status === 'invited') return `${name} was invited, and is not a member yet.`;
  return status === 'left' ? `${name} has left.` : `${name} is not there to be introduced.`;
}

function inTurn(
  others: readonly Introduction[],
  model: MeetingsModel,
  screen: Screen,
): readonly string[] {
  return others.flatMap((one, at) => [
    ...(at === 0 ? [] : ['']),
    ...introductionLines([one], model, screen),
  ]);
}

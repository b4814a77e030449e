import { longDate, shortDate } from '../../domain/civil-date.ts';
import type { Member } from '../../domain/member.ts';
import { namesText } from '../../domain/names-text.ts';
import { counted } from '../../domain/number-text.ts';
import { grouped } from '../../domain/parts.ts';
import type { Circle, Resting } from '../../insight/matching/circle.ts';
import type { Group } from '../../insight/matching/round.ts';
import { personName } from '../../insight/person-name.ts';
import { visible } from '../../terminal/escape.ts';
import { indented, spread, typed } from '../../terminal/layout.ts';
import type { Screen } from '../../terminal/screen.ts';
import { introductionLines, type ToldIn } from './introduction-lines.ts';
import { profileAdvice } from './profile-advice.ts';

/** A round of introductions, for everybody who may be introduced now. */
export interface RoundModel extends ToldIn {
  readonly circle: Circle;
  readonly groups: readonly Group[];
  /** How many groups are shown. */
  readonly most: number;
}

/** Who could meet whom, why, and how it is recorded; or what keeps a round from being worth suggesting. */
export function renderRound(model: RoundModel, screen: Screen): string {
  const { circle, groups, most, asOf } = model;
  if (circle.free.length < 2) return tooFew(circle, screen);
  if (groups.every(hasNoReason)) return nothingToGoOn(circle, screen);
  const shown = groups.slice(0, most);
  const count = `${grouped(circle.free.length)} people, ${groupsText(groups)}`;
  const [head = '', ...below] = spread(`Who could meet: ${count}`, longDate(asOf), screen.width);
  return [
    head,
    ...below,
    ...shown.flatMap((group) => ['', ...introductionLines(group.introductions, model, screen)]),
    ...moreLines(groups.length, most, screen),
    ...restingLines(circle.resting, model, screen),
    ...(groups.some(hasNoReason) ? ['', ...profileAdvice(membersIn(circle), screen)] : []),
  ].join('\n');
}

/** Whether nothing that is known speaks for a group. */
function hasNoReason({ introductions }: Group): boolean {
  return introductions.every(({ links }) => links.length === 0);
}

/** `20 pairs, nobody left out`; with an odd number, three are together. */
function groupsText(groups: readonly Group[]): string {
  const threes = groups.filter(({ introductions }) => introductions.length > 1).length;
  const pairs = groups.length - threes;
  const parts = [
    ...(pairs > 0 ? [counted(pairs, 'pair')] : []),
    ...(threes > 0 ? [threes === 1 ? 'one group of three' : `${threes} groups of three`] : []),
  ];
  return `${parts.join(' and ')}, nobody left out`;
}

function moreLines(all: number, most: number, screen: Screen): readonly string[] {
  if (all <= most) return [];
  return ['', `And ${all - most} more: ${typed(`match introductions -n ${all}`, screen)}`];
}

const MOST_RESTING = 5;

/** Who was introduced of late: told so that nobody wonders where they are. */
function restingLines(
  resting: readonly Resting[],
  { asOf }: RoundModel,
  { width }: Screen,
): readonly string[] {
  if (resting.length === 0) return [];
  const names = resting.map(
    ({ member, from }) => `${personName(member)} (again from ${shortDate(from, asOf)})`,
  );
  const text = `Introduced within the last two weeks, so not in this round: ${namesText(names, MOST_RESTING)}.`;
  return ['', ...indented(visible(text), 0, width)];
}

/** Why there are not two people to introduce: they are not there, or were introduced of late. */
function tooFew({ all, free, resting }: Circle, screen: Screen): string {
  const next = resting.map(({ from }) => from).sort()[0];
  if (all.length < 2 || next === undefined) {
    const there = all.length === 0 ? 'Nobody' : 'Only one person';
    const text = `${there} on the roster is active or quiet: it takes two to introduce them.`;
    return [
      ...indented(text, 0, screen.width),
      '',
      'Next',
      `  ${typed('member add', screen)}`,
    ].join('\n');
  }
  const [alone] = free;
  const who = alone
    ? `Everybody but ${personName(alone.profile.member)} was introduced within the last two weeks.`
    : 'Everybody was introduced within the last two weeks.';
  const text = `${who} The next introduction could be from ${longDate(next)} on.`;
  return indented(visible(text), 0, screen.width).join('\n');
}

function nothingToGoOn(circle: Circle, screen: Screen): string {
  return [
    ...indented(
      'There is too little to go on: nothing that is recorded links any two people. A suggestion would be a guess.',
      0,
      screen.width,
    ),
    '',
    ...profileAdvice(membersIn(circle), screen),
  ].join('\n');
}

function membersIn({ all }: Circle): readonly Member[] {
  return all.map(({ profile }) => profile.member);
}

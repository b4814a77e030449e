import { type Commands, commandsIn, type Item, wordsOf } from './commands.ts';
import {
  figureOf,
  GOALS,
  GOALS_AFTERWARDS,
  type GoalWish,
  LATER_KEY_RESULTS,
  PERSONAS,
} from './wishes.ts';

/** Does what a command that `cop next` printed asks for, as a person would who sits before it. */
type Deed = (cop: Commands, words: readonly string[], item: Item) => Outcome;

/** What came of it. */
type Outcome = 'done' | 'put off';

/** By the first words of a command. What is not here, `cop next` may not print without being looked at. */
const DEEDS: readonly (readonly [beginning: string, deed: Deed])[] = [
  ['persona add', addPersonas],
  ['goal add', addGoals],
  ['goal ideas', takeGoals],
  ['kr add', addKeyResults],
  ['checkin', checkIn],
  ['practice ideas', takeIdeas],
  ['practice done', (cop, words) => say(cop, words, ['--note', 'As every time'])],
  ['match introductions', introduce],
  ['match ask', findAnswer],
  ['ask close', (cop, words) => say(cop, words, [])],
  ['log welcome', (cop, words, item) => sayOfThem(cop, words, item, ['--note', 'By name'])],
  ['log introduction', (cop, words) => say(cop, words, [])],
  [
    'log conversation',
    (cop, words, item) => sayOfThem(cop, words, item, ['--about', 'What did you draw?']),
  ],
  ['log content', (cop, words) => say(cop, words, ['--about', 'A talk that an expert picked'])],
  ['log expert-visit', (cop, words) => say(cop, words, ['--expert', 'The city’s mapmaker'])],
  ['log ask', (cop, words) => say(cop, words, ['--about', 'Who shows us a chart?'])],
  ['log survey', sendSurvey],
  ['log reflection', (cop, words) => say(cop, words, ['--note', 'Fewer slides, more charts'])],
  ['log feedback', (cop, words) => say(cop, words, ['--note', 'More of it'])],
  ['charter edit', lookAtCharter],
  ['review', (cop, words) => say(cop, words, ['--accept', '--gained', 'Friends who draw'])],
  ['persona coverage', look],
  ['balance', look],
  ['explain', look],
];

/** @throws where nobody has said what a person does with such a command */
export function act(cop: Commands, item: Item): Outcome {
  const [, deed] = DEEDS.find(([one]) => `${item.command} `.startsWith(`${one} `)) ?? [];
  if (!deed) throw new Error(`next says "${item.command}", which this test cannot do: ${item.id}`);
  return deed(cop, wordsOf(item.command), item);
}

function say(cop: Commands, words: readonly string[], more: readonly string[]): Outcome {
  cop.go(...words, ...more);
  return 'done';
}

/** Of very many the command names nobody, and asks: they are those whom the item is about. */
function sayOfThem(
  cop: Commands,
  words: readonly string[],
  { id, about }: Item,
  more: readonly string[],
): Outcome {
  const people = words.length > 2 || id.startsWith('practice/') ? [] : about;
  return say(cop, [...words, ...people], more);
}

function addPersonas(cop: Commands): Outcome {
  for (const { name, needs, learns } of PERSONAS)
    cop.go('persona', 'add', name, '--needs', needs, '--learns', learns);
  return 'done';
}

/** As many as are missing: what was carried over is there. */
function addGoals(cop: Commands, words: readonly string[], { about }: Item): Outcome {
  const wanted = words.includes('--quarter') ? GOALS_AFTERWARDS : GOALS;
  for (const goal of wanted.slice(about.length)) addGoal(cop, words, goal);
  return 'done';
}

/** Looks at what others want of a community, and writes goals of their own. */
function takeGoals(cop: Commands, words: readonly string[], item: Item): Outcome {
  cop.go(...words);
  return addGoals(cop, ['goal', 'add'], item);
}

/** Where it says that a key result could count itself, it is let. */
function addGoal(
  cop: Commands,
  words: readonly string[],
  { goal, timeline, persona, keyResults }: GoalWish,
): void {
  const said = cop.go(
    ...words,
    ...[goal, '--timeline', timeline, '--owner', 'nora', '--persona', persona],
    ...keyResults.flatMap((sentence) => ['--key-result', sentence]),
  );
  for (const [, command = ''] of said.matchAll(/^cop (kr edit .* --measure .*)$/gm))
    cop.go(...wordsOf(command));
}

function addKeyResults(cop: Commands, words: readonly string[]): Outcome {
  for (const sentence of LATER_KEY_RESULTS) cop.go(...words, sentence);
  return 'done';
}

/** Of all key results that nobody has looked at, or of one. */
function checkIn(cop: Commands, [verb = '', named]: readonly string[], { about }: Item): Outcome {
  for (const one of named === undefined ? about : [named])
    cop.go(verb, one, ...figureOf(one, cop.today), '--confidence', '7', '--note', 'Talked of it');
  return 'done';
}

/** All of the ready set. */
function takeIdeas(cop: Commands, words: readonly string[]): Outcome {
  cop.go(...words);
  cop.go('practice', 'add', '--ideas', '--owner', 'nora');
  return 'done';
}

/** Each who is named meets the first who is suggested; of a round, those meet whom it is about, else two. */
function introduce(cop: Commands, words: readonly string[], item: Item): Outcome {
  const { about } = item;
  const json = cop.json(...words);
  const { for: people } = Object(json);
  const all = commandsIn(json, 'log introduction');
  const theirs = all.filter((command) => about.some((id) => wordsOf(command).includes(id)));
  const commands = Array.isArray(people)
    ? people.flatMap((one) => commandsIn(one, 'log introduction').slice(0, 1))
    : theirs.length > 0
      ? theirs
      : all.slice(0, 1);
  if (commands.length === 0) return wait(cop, item);
  for (const command of new Set(commands.map(pairFirst))) cop.go(...wordsOf(command));
  return 'done';
}

/** Where everybody met somebody lately, nobody is suggested: a practice is skipped then, and people wait. */
function wait(cop: Commands, { id, about: [practice = ''] }: Item): Outcome {
  const note = ['--note', 'Everybody met somebody lately'] as const;
  if (id.startsWith('practice/')) {
    cop.go('practice', 'skip', practice, ...note);
    return 'done';
  }
  // What was done a moment ago may have seen to it.
  if (!cop.next().some((one) => one.id === id)) return 'done';
  cop.go('next', '--snooze', id, '--until', 'in 7 days', ...note);
  return 'put off';
}

/** The same two in the same order, whichever way round they were suggested. */
function pairFirst(command: string): string {
  const [log = '', type = '', ...ids] = wordsOf(command);
  return [log, type, ...ids.sort()].join(' ');
}

function findAnswer(cop: Commands, words: readonly string[]): Outcome {
  const [command] = commandsIn(cop.json(...words), 'log answer');
  if (command) cop.go(...wordsOf(command), '--hours', '30');
  else cop.go('ask', 'close', String(words.at(-1)));
  return 'done';
}

function sendSurvey(cop: Commands, words: readonly string[]): Outcome {
  const name = `after-${words.at(-1)}`;
  cop.go(...words, '--survey', name, '--sent', '12');
  cop.go('log', 'response', '--survey', name, '--answer', 'useful=4');
  return 'done';
}

/** The day of the next look, and at the beginning what was left open. */
function lookAtCharter(cop: Commands, words: readonly string[], { id }: Item): Outcome {
  const more =
    id === 'charter-answers'
      ? ['--members', 'Analysts of four teams', '--hoped-for', 'Whoever shows data']
      : ['--review-on', '2027-03-31'];
  cop.go(...words, ...more);
  return 'done';
}

/** What only shows something is looked at; then the item is said to be done. */
function look(cop: Commands, words: readonly string[], { id }: Item): Outcome {
  cop.go(...words);
  cop.go('next', '--done', id, '--note', 'Looked at it, and talked about it');
  return 'done';
}

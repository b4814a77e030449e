/**
 * How a person is asked for each field of a record, by its key: where the help of its flag is a clause, this
 * is what somebody would say.
 */
const QUESTIONS: Readonly<Record<string, string>> = {
  about: 'What was it about?',
  accepted: 'On which day did they accept, if they have?',
  ask: 'Which ask does it respond to?',
  skills: 'What does it take to respond?',
  closed: 'From which day does nobody wait for an answer any more?',
  hours: 'How many hours after the ask?',
  experience: 'Which experience?',
  people: 'How many came, if nobody took names?',
  minutes: 'How many minutes did they stay?',
  survey: 'Which survey?',
  sent: 'How many people did it go to?',
  answers: 'What did they answer?',
  expert: 'Who was the expert, if not somebody of the roster?',
  link: 'Where is it, as a link?',
  story: 'What is the story, in their words?',
  personas: 'Which personas was it for?',
  practice: 'Which practice?',
  outcome: 'What came of it?',
  advice: 'Which advice, by its id?',
  answer: 'What was decided?',
  until: 'On which day does it come back?',
  share: 'May it be shown in reports?',
};

/** The question for a field; undefined where it has none of its own. */
export function questionFor(key: string): string | undefined {
  return Object.hasOwn(QUESTIONS, key) ? QUESTIONS[key] : undefined;
}

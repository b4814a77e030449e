import { daysBetween } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import { isHappening, type LogRecord } from '../../domain/record.ts';
import type { Meant } from '../meant-records.ts';
import type { People } from '../people.ts';
import { respondsTo } from '../responds-to.ts';
import { personIds } from './record-values.ts';
import type { Thing } from './thing.ts';

const HOURS = 24;

/** What the records of a window say of a person: how many of each. */
interface OfPerson {
  introductions: number;
  contributions: number;
  /** The experiences that they came to, and how often to one that has no name. */
  readonly experiences: Set<string>;
  unnamed: number;
}

/**
 * What is worked out for asks, surveys and people from the records of a window, as far as these were
 * taken in: in the order of the log, day by day.
 */
export class WorkedOut {
  readonly #people: People;
  readonly #meant: Meant;
  /** By their ids. */
  readonly #asks = new Map<string, LogRecord>();
  /** What responded first to each ask. */
  readonly #answers = new Map<LogRecord, Happening>();
  /** By the id of an ask that is not there yet. */
  readonly #answersAhead = new Map<string, Happening>();
  readonly #responses = new Map<string, number>();
  readonly #surveys = new Map<string, Happening[]>();
  readonly #ofPeople = new Map<string, OfPerson>();

  constructor(people: People, meant: Meant) {
    this.#people = people;
    this.#meant = meant;
  }

  /** Takes in a record; returns the things of which something is worked out anew by it. */
  take(record: Happening): readonly Thing[] {
    switch (record.type) {
      case 'ask':
        return this.#asked(record);
      case 'answer':
        return this.#answered(record);
      case 'response':
        return this.#responded(record);
      case 'survey':
        return this.#sent(record);
      case 'introduction':
      case 'attendance':
        return this.#named(record);
      case 'contribution':
        return [...this.#answered(record), ...this.#named(record)];
      default:
        return [];
    }
  }

  /** How many days after an ask the first answer came; undefined while there is none. */
  daysToAnswer(ask: Happening): number | undefined {
    const answer = this.#answers.get(ask);
    return answer && Math.max(0, daysBetween(ask.on, answer.on));
  }

  /** How many hours after an ask the first answer came: as an answer says, else by the days. */
  hoursToAnswer(ask: Happening): number | undefined {
    const answer = this.#answers.get(ask);
    const hours = answer?.type === 'answer' ? answer.says.hours : undefined;
    if (typeof hours === 'number') return hours;
    const days = this.daysToAnswer(ask);
    return days === undefined ? undefined : days * HOURS;
  }

  /** How many responses name a survey. */
  responses({ says }: Happening): number {
    return typeof says.survey === 'string' ? (this.#responses.get(says.survey) ?? 0) : 0;
  }

  introductions(person: string): number {
    return this.#ofPeople.get(person)?.introductions ?? 0;
  }

  contributions(person: string): number {
    return this.#ofPeople.get(person)?.contributions ?? 0;
  }

  /** How many experiences somebody came to; an attendance of none by name counts for itself. */
  attended(person: string): number {
    const its = this.#ofPeople.get(person);
    return its ? its.experiences.size + its.unnamed : 0;
  }

  #asked(ask: Happening): readonly Thing[] {
    if (ask.id === null) return [];
    this.#asks.set(ask.id, ask);
    const answer = this.#answersAhead.get(ask.id);
    if (answer && !this.#answers.has(ask)) this.#answers.set(ask, answer);
    return [];
  }

  #answered(answer: Happening): readonly Thing[] {
    const ask = respondsTo(answer);
    if (ask === undefined) return [];
    const meant = this.#asks.get(ask) ?? this.#meant(ask);
    if (meant === undefined && !this.#answersAhead.has(ask)) this.#answersAhead.set(ask, answer);
    if (meant === undefined || this.#answers.has(meant) || !isHappening(meant)) return [];
    this.#answers.set(meant, answer);
    return [meant];
  }

  #responded({ says: { survey } }: Happening): readonly Thing[] {
    if (typeof survey !== 'string') return [];
    this.#responses.set(survey, (this.#responses.get(survey) ?? 0) + 1);
    return this.#surveys.get(survey) ?? [];
  }

  #sent(record: Happening): readonly Thing[] {
    const { survey } = record.says;
    if (typeof survey !== 'string') return [];
    const sent = this.#surveys.get(survey);
    if (sent) sent.push(record);
    else this.#surveys.set(survey, [record]);
    return [];
  }

  #named(record: Happening): readonly Thing[] {
    const touched: Thing[] = [];
    for (const id of personIds(record, this.#people)) {
      this.#count(record, id);
      const person = this.#people.who(id);
      if (person) touched.push(person);
    }
    return touched;
  }

  #count({ type, says: { experience } }: Happening, person: string): void {
    const its = this.#ofPeople.get(person) ?? nothingYet();
    this.#ofPeople.set(person, its);
    if (type === 'introduction') its.introductions += 1;
    else if (type === 'contribution') its.contributions += 1;
    else if (typeof experience === 'string') its.experiences.add(experience);
    else its.unnamed += 1;
  }
}

function nothingYet(): OfPerson {
  return { introductions: 0, contributions: 0, experiences: new Set(), unnamed: 0 };
}

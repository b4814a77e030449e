import { type CivilDate, daysBetween } from '../../domain/civil-date.ts';
import type { Happening } from '../../domain/happening.ts';
import type { HappeningName } from '../../domain/happening-types.ts';
import { PAIR, type Plain, type Source } from '../../domain/measure.ts';
import { OF_PERSON } from '../../domain/measure-fields.ts';
import type { People } from '../people.ts';
import { RESPONDING } from '../responds-to.ts';
import { countedOfMember, memberValues } from './member-values.ts';
import { pairOf, personIds, plainValues, saidIn } from './record-values.ts';
import { isHappening, type Thing } from './thing.ts';
import type { WorkedOut } from './worked-out.ts';

/** What the values of fields are worked out from, at the end of a day. */
export interface Known {
  readonly day: CivilDate;
  readonly people: People;
  readonly workedOut: WorkedOut;
}

/** A field of what a measure looks at. */
export interface Field {
  /**
   * When its values may change: never once the thing is there; when something is recorded that it is
   * worked out from; or with every day.
   */
  readonly moves: 'never' | 'when-recorded' | 'daily';
  /** The types of records that it is worked out from, beside the thing itself. */
  readonly restsOn: readonly HappeningName[];
  readonly values: (thing: Thing, known: Known) => readonly Plain[];
}

/** How many days ago something happened. */
export const DAYS_AGO = 'days_ago';

type OfRecord = (record: Happening, known: Known) => unknown;

interface WorkedOutField {
  readonly moves: Field['moves'];
  /** None if not said. */
  readonly restsOn?: Field['restsOn'];
  readonly of: OfRecord;
}

/** Fields that are worked out, by their names. */
type WorkedOutFields = ReadonlyMap<string, WorkedOutField>;

function whenRecorded(restsOn: Field['restsOn'], of: OfRecord): WorkedOutField {
  return { moves: 'when-recorded', restsOn, of };
}

/** What is worked out for records of any type. */
const OF_ANY: WorkedOutFields = new Map<string, WorkedOutField>([
  ['on', { moves: 'never', of: ({ on }) => on }],
  ['members', { moves: 'never', of: (record, { people }) => personIds(record, people) }],
  [DAYS_AGO, { moves: 'daily', of: ({ on }, { day }) => daysBetween(on, day) }],
]);

/** What is worked out for records of a type. */
const OF_TYPE: ReadonlyMap<string, WorkedOutFields> = new Map([
  [
    'introduction',
    new Map<string, WorkedOutField>([
      [PAIR, { moves: 'never', of: (record, { people }) => pairOf(record, people) }],
    ]),
  ],
  [
    'ask',
    new Map([
      [
        'days_to_answer',
        whenRecorded(['ask', ...RESPONDING], (record, { workedOut }) =>
          workedOut.daysToAnswer(record),
        ),
      ],
      [
        'hours_to_answer',
        whenRecorded(['ask', ...RESPONDING], (record, { workedOut }) =>
          workedOut.hoursToAnswer(record),
        ),
      ],
    ]),
  ],
  [
    'survey',
    new Map([
      [
        'responses',
        whenRecorded(['survey', 'response'], (record, { workedOut }) =>
          workedOut.responses(record),
        ),
      ],
    ]),
  ],
]);

/** A field of what is looked at, by its name. One that nothing has is a field without values. */
export function fieldOf(source: Source, name: string): Field {
  if (source.kind === 'members')
    return {
      moves: countedOfMember(name) ? 'when-recorded' : 'never',
      restsOn: countedOfMember(name) ?? [],
      values: (thing, { workedOut }) =>
        isHappening(thing) ? [] : memberValues(thing, name, workedOut),
    };
  if (name.startsWith(OF_PERSON)) return fieldOfPeople(name.slice(OF_PERSON.length));
  const workedOut = OF_TYPE.get(recordType(source))?.get(name) ?? OF_ANY.get(name);
  return {
    moves: workedOut?.moves ?? 'never',
    restsOn: workedOut?.restsOn ?? [],
    values: (thing, known) => {
      if (!isHappening(thing)) return [];
      return workedOut ? plainValues(workedOut.of(thing, known)) : saidIn(thing, name);
    },
  };
}

/** A field of any of the people that a record is about. */
function fieldOfPeople(name: string): Field {
  return {
    // What is recorded of a person moves all the records that name them.
    moves: countedOfMember(name) ? 'daily' : 'never',
    restsOn: countedOfMember(name) ?? [],
    values: (thing, { people, workedOut }) =>
      isHappening(thing)
        ? personIds(thing, people)
            .flatMap((id) => people.who(id) ?? [])
            .flatMap((person) => memberValues(person, name, workedOut))
        : [],
  };
}

/** The type of the records that are looked at. */
export function recordType(source: Exclude<Source, { readonly kind: 'members' }>): string {
  return source.kind === 'records' ? source.type : 'response';
}

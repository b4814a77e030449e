import type { Names } from './record-columns.ts';
import { PERSON_NAMES } from './record-columns.ts';

/** What exports the responses to a survey. Names of columns are in small letters. */
export interface SurveyProduct {
  /** What it and its file are called. */
  readonly called: string;
  /** Names of columns: where all of one list stand in a header, the file is of this product. */
  readonly marks: readonly (readonly string[])[];
  /** What says when it was answered, by whom, and which response it is. */
  readonly columns: Names;
  /** Columns that are no questions. */
  readonly ignored: RegExp;
}

/** The products whose exports are known, in the order in which they are tried. */
export const SURVEY_PRODUCTS: readonly SurveyProduct[] = [
  {
    called: 'SurveyMonkey: responses',
    marks: [
      ['respondent id', 'collector id'],
      ['respondentid', 'collectorid'],
    ],
    columns: new Map([
      ['id', ['respondent id', 'respondentid']],
      ['on', ['end date', 'enddate', 'start date', 'startdate']],
      ['email', ['email address', 'emailaddress', 'email']],
      ['name', ['name']],
      ['first_name', ['first name', 'firstname']],
      ['last_name', ['last name', 'lastname']],
    ]),
    ignored: /^(?:collector ?id|(?:start|end) ?date|ip ?address|custom ?(?:data|value) ?\d*)$/,
  },
  {
    called: 'Microsoft Forms: responses',
    marks: [['id', 'start time', 'completion time']],
    columns: new Map([
      ['id', ['id']],
      ['on', ['completion time']],
      ['email', ['email']],
      ['name', ['name']],
    ]),
    ignored:
      /^(?:start time|last modified time|total points|quiz feedback|grade posted time|(?:points|feedback) - .*)$/,
  },
  {
    called: 'Google Forms: responses',
    marks: [['timestamp']],
    columns: new Map([
      ['on', ['timestamp']],
      ['email', ['username', 'email address']],
    ]),
    ignored: /^(?:score|total score)$/,
  },
];

/** By which names columns are taken where a file is of no product that is known. */
export const SURVEY_NAMES: Names = new Map<string, readonly string[]>([
  ['id', ['response id', 'respondent id', 'respondent', 'id', 'token', 'submission id']],
  [
    'on',
    [
      'submitted at',
      'submitted on',
      'submit date',
      'submitted',
      'submission date',
      'submit date (utc)',
      'completed',
      'completion time',
      'end date',
      'date',
      'day',
      'date submitted',
      'created at',
      'created_at',
      'on',
    ],
  ],
  ['email', PERSON_NAMES.get('email') ?? []],
  ['name', ['full name', 'name', 'your name', 'display name']],
  ['first_name', PERSON_NAMES.get('first_name') ?? []],
  ['last_name', PERSON_NAMES.get('last_name') ?? []],
]);

/** What stands in no answer, whatever it is taken for: it says who somebody is. */
export const PERSONAL =
  /^(?:(?:your |what is your |what's your )?(?:e-?mail(?: address)?|(?:full |first |last |user)?\s?name|surname|phone(?: number)?|mobile(?: number)?|telephone|ip address|address)\??)$/;

/** The names by which a header is found. */
export const SURVEY_HEADERS: ReadonlySet<string> = new Set(
  SURVEY_PRODUCTS.flatMap(({ marks, columns }) => [
    ...marks.flat(),
    ...[...columns.values()].flat(),
  ]),
);

import type { Problem } from '../../domain/finding.ts';
import type { MeasureWay, Source } from '../../domain/measure.ts';
import {
  kindOfField,
  type MeasureFieldKind,
  wordsOfField,
} from '../../domain/measure-field-kind.ts';
import type { TestFile } from '../../domain/measure-schema.ts';
import { nearest } from '../../domain/nearest.ts';
import { asCompared } from '../measure/passes.ts';
import { plainlyWanted } from './wanted-values.ts';
import type { WrittenSide } from './written-sides.ts';

/**
 * What a measure asks of a field that this cannot say: a number of a text, a day of a number, a word that
 * is none of those that it may be. It would count nothing for good.
 */
export function impossibleTests({
  source,
  way,
  where = {},
  of,
  path,
}: WrittenSide): readonly Problem[] {
  return [
    ...Object.entries(where).flatMap(([field, test]) => [
      ...wrongKind(source, field, test),
      ...wrongWords(source, field, test),
    ]),
    ...(of !== undefined && (way === 'average' || way === 'median')
      ? noNumber(source, of.trim(), way)
      : []),
  ].map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

const CODE = 'key-result/measure-test';

const SAID: Readonly<Record<MeasureFieldKind, string>> = {
  number: 'a number',
  day: 'a day',
  'yes or no': 'yes or no',
  text: 'a text',
};

function noNumber(source: Source, field: string, way: MeasureWay): Problem[] {
  const kind = kindOfField(source, field);
  if (kind === undefined || kind === 'number') return [];
  return [
    {
      code: CODE,
      path: ['of'],
      at: 'value',
      message: `${field} is ${SAID[kind]}: it has no ${way}`,
      remedy: 'Name a field that is a number, or count how many there are',
    },
  ];
}

/** What the keys of a test are asked of. */
const ASKED_OF = [
  ['at_least', 'number', 'Name a field that is a number, or say what it is: equals'],
  ['at_most', 'number', 'Name a field that is a number, or say what it is: equals'],
  ['since', 'day', 'Name a field that is a day, such as on'],
] as const;

function wrongKind(source: Source, field: string, test: TestFile): Problem[] {
  const kind = kindOfField(source, field);
  if (kind === undefined || typeof test !== 'object') return [];
  return ASKED_OF.flatMap(([key, asks, remedy]): Problem[] =>
    test[key] === undefined || kind === asks
      ? []
      : [
          {
            code: CODE,
            path: ['where', field, key],
            at: 'key',
            message: `${key} asks for ${SAID[asks]}, and ${field} is ${SAID[kind]}`,
            remedy,
          },
        ],
  );
}

function wrongWords(source: Source, field: string, test: TestFile): Problem[] {
  const words = wordsOfField(source, field);
  if (words === undefined) return [];
  return plainlyWanted(field, test).flatMap(({ path, value }): Problem[] => {
    if (words.some((word) => word === asCompared(value))) return [];
    const meant = nearest(String(value).toLowerCase(), words);
    return [
      {
        code: CODE,
        path,
        at: 'value',
        message: `${field} is never ${value}`,
        remedy:
          meant === undefined ? `It is one of: ${words.join(', ')}` : `Did you mean ${meant}?`,
      },
    ];
  });
}

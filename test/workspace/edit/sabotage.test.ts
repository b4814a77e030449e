import fc from 'fast-check';
import type * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dataError } from '../../../src/domain/errors.ts';
import type { Edit } from '../../../src/workspace/edit/edit.ts';
import { Source } from '../../../src/workspace/source.ts';
import { accidents, accidentsAreTold } from './accidents.ts';
import { cases } from './cases.ts';
import { differentEditsCommute } from './commuting.ts';
import { drafts, readsBackAsWritten } from './drafts.ts';
import { hopelessCases, refusalsTouchNothing } from './hopeless.ts';
import {
  commentsStay,
  endingsStay,
  idleEditsChangeNothing,
  onlyItsLinesChange,
  ownKeysStay,
  type Property,
  saysWhatWasMeant,
  settingBackRestores,
  settingTwiceIsSettingOnce,
} from './properties.ts';
import { patience } from './trials.ts';

type Edited = (source: Source, edits: readonly Edit[], schema: v.GenericSchema) => Source;

const at = vi.hoisted(() => ({ sabotage: undefined as unknown }));

vi.mock('../../../src/workspace/edit/edited.ts', async (original) => {
  const real: { edited: Edited } = await original();
  return {
    edited: (...args: Parameters<Edited>) =>
      typeof at.sabotage === 'function' ? at.sabotage(real.edited, ...args) : real.edited(...args),
  };
});

type Sabotage = (real: Edited, ...args: Parameters<Edited>) => Source;

/** Does the edit, and then something to the text that came out. */
function afterwards(spoil: (text: string, before: string) => string): Sabotage {
  return (real, source, edits, schema) => {
    const done = real(source, edits, schema);
    return new Source(done.file, spoil(done.text, source.text));
  };
}

const reformats: Sabotage = (real, source, edits, schema) => {
  const document = real(source, edits, schema).yaml.document;
  return new Source(source.file, document?.toString() ?? '');
};

const quotesAll: Sabotage = (real, source, edits, schema) => {
  const done = real(source, edits, schema);
  return edits.some((one) => one.does === 'set' && one.value === 'ana')
    ? done
    : new Source(done.file, done.text.replace(/: ([a-z]+)\n/, ': "$1"\n'));
};

const dropsTheSecond: Sabotage = (real, source, edits, schema) =>
  real(source, edits.slice(0, 1), schema);

function throwing(error: () => Error): Sabotage {
  return () => {
    throw error();
  };
}

/** Whether any of two thousand cases breaks a property. */
function breaks<Tried>(tried: fc.Arbitrary<Tried>, property: Property<Tried>): boolean {
  const found = fc.check(
    fc.property(tried, (one) => void property(one)),
    { numRuns: 2000, endOnFailure: true, seed: 20_261_124 },
  );
  return found.failed;
}

describe('a fault in editing', () => {
  beforeEach(() => {
    at.sabotage = undefined;
  });

  it.each<[string, string, Property, Sabotage]>([
    ['formats the file anew', 'P1', idleEditsChangeNothing, reformats],
    ['formats the file anew', 'P2', onlyItsLinesChange, reformats],
    [
      'takes a blank line out',
      'P2',
      onlyItsLinesChange,
      afterwards((text) => text.replace(/\n\n/, '\n')),
    ],
    [
      'aligns the first line when something below it is removed',
      'P2',
      onlyItsLinesChange,
      (real, source, edits, schema) => {
        const done = real(source, edits, schema);
        const isRemoval = edits.every((one) => one.does === 'remove');
        const spoilt = done.text.replace(/^([^\n]*?\S) {2,}(?=\S)/, '$1 ');
        return isRemoval ? new Source(done.file, spoilt) : done;
      },
    ],
    [
      'writes a text as it is',
      'P3',
      saysWhatWasMeant,
      afterwards((text) => text.replace(/: "(.*)"$/m, ': $1')),
    ],
    ['does nothing', 'P3', saysWhatWasMeant, (_, source) => source],
    ['drops a comment', 'P4', commentsStay, afterwards((text) => text.replace(/ +# why/, ''))],
    [
      'moves a comment to the end',
      'P4',
      commentsStay,
      afterwards((text) => text.replace(/^# one\n([\s\S]*)$/m, '$1# one\n')),
    ],
    [
      'writes the line endings of Unix',
      'P5',
      endingsStay,
      afterwards((text) => text.replace(/\r\n$/, '\n')),
    ],
    [
      'drops the mark at the beginning',
      'P5',
      endingsStay,
      afterwards((text) => text.replace('\uFEFF', '')),
    ],
    ['ends the last line', 'P5', endingsStay, afterwards((text) => text.replace(/(?<!\n)$/, '\n'))],
    [
      'adds a space each time',
      'P6',
      settingTwiceIsSettingOnce,
      afterwards((text) => text.replace(/(?=\n|$)/, ' ')),
    ],
    ['leaves quotes behind', 'P7', settingBackRestores, quotesAll],
    ['forgets the second of two edits', 'P8', differentEditsCommute, dropsTheSecond],
    [
      'tidies a key of the person',
      'P11',
      ownKeysStay,
      afterwards((text) => text.replace(/^x-a/m, 'y-a')),
    ],
    ['throws what is no refusal', 'P2', onlyItsLinesChange, throwing(() => new TypeError('x'))],
  ])('that %s breaks %s', (_, __, property, sabotage) => {
    at.sabotage = sabotage;
    expect(breaks(cases(), property)).toBe(true);
  });

  it.each<[string, Sabotage]>([
    ['makes what cannot be made', (_, source) => source],
    ['throws what is no refusal', throwing(() => new TypeError('x'))],
    ['refuses without a line', throwing(() => dataError('no', { remedy: 'Mend it' }))],
  ])('that %s breaks P10', (_, sabotage) => {
    at.sabotage = sabotage;
    expect(breaks(hopelessCases(), refusalsTouchNothing)).toBe(true);
  });

  it('is not seen where there is none', { timeout: patience(8000) }, () => {
    const properties = [
      idleEditsChangeNothing,
      onlyItsLinesChange,
      saysWhatWasMeant,
      commentsStay,
      endingsStay,
      settingTwiceIsSettingOnce,
      settingBackRestores,
      differentEditsCommute,
      ownKeysStay,
    ];
    const all: Property = (one) => properties.map((property) => property(one)).every(Boolean);
    expect(breaks(cases(), all)).toBe(false);
    expect(breaks(hopelessCases(), refusalsTouchNothing)).toBe(false);
    expect(breaks(accidents(), accidentsAreTold)).toBe(false);
    expect(breaks(drafts(), readsBackAsWritten)).toBe(false);
  });

  it('that crashes breaks P12', () => {
    at.sabotage = throwing(() => new RangeError('x'));
    expect(breaks(accidents(), accidentsAreTold)).toBe(true);
  });

  it('in the text of a new file breaks P9', () => {
    const spoilt = drafts().map((one) => ({ ...one, text: one.text.replaceAll('"', '') }));
    expect(breaks(spoilt, readsBackAsWritten)).toBe(true);
  });
});

import type { Coverage } from '../../insight/coverage/coverage.ts';
import { isServed } from '../../insight/coverage/serving.ts';
import { oneLine } from '../record-text.ts';
import { type Entry, kindText, nobodyText, personaText, unknownText } from './coverage-text.ts';

/** A list that stands below the personas. */
export interface ListBelow {
  /** What it is known by in a page. */
  readonly id: string;
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/**
 * What is for everybody, what serves nobody, whom nothing serves, and which names have no file, in every
 * format; what is empty is left out. The texts are not yet safe to print.
 */
export function listsBelow(coverage: Coverage): readonly ListBelow[] {
  const { forEverybody, servesNobody, personas, unknown } = coverage;
  const unserved = personas.filter((one) => !isServed(one));
  const all: readonly ListBelow[] = [
    {
      id: 'for-everybody',
      heading: 'For everybody',
      entries: forEverybody.map(({ practice, rhythmWords }) => ({
        title: oneLine(practice),
        remark: oneLine(rhythmWords),
      })),
    },
    {
      id: 'serves-nobody',
      heading: 'For nobody in particular yet',
      entries: servesNobody.map((one) => ({
        title: `${kindText(one.thing)}: ${oneLine(one.thing.title)}`,
        remark: nobodyText(one),
      })),
    },
    {
      id: 'unserved',
      heading: 'Named by nothing yet',
      entries: unserved.map(({ persona }) => ({ title: personaText(persona), remark: '' })),
    },
    {
      id: 'without-a-file',
      heading: 'Personas without a file',
      entries: unknown.map((one) => ({ title: one.id, remark: unknownText(one) })),
    },
  ];
  return all.filter(({ entries }) => entries.length > 0);
}

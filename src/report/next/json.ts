import type { ComesNext } from '../../insight/next/comes-next.ts';
import { prettyJson } from '../pretty-json.ts';
import { comingText } from './coming-text.ts';
import type { NextModel } from './model.ts';
import type { Telling } from './screen.ts';
import { whyText } from './why-text.ts';

/**
 * What needs the facilitators now, for machines:
 * `{as_of, for, items: [{id, strand, reason, command, due, about, owner, urgency}], more, comes_next,
 * unread}`, and under `--why` of each item also `why`. `for` is null, or a name and whether anything is said
 * to be theirs; `comes_next` is null where there are items.
 */
export function nextJson(model: NextModel, telling: Telling): string {
  const { asOf, person, items, more, comesNext, unread } = model;
  return prettyJson({
    as_of: asOf,
    for: person === null ? null : { name: person.name, known: person.known === null },
    items: items.map(({ id, strand, reason, command, due, about, owner, urgency }, index) => ({
      id,
      strand,
      reason,
      command,
      due,
      about,
      owner,
      urgency,
      ...(telling === 'why' ? { why: whyText(model, index) } : {}),
    })),
    more,
    comes_next: comesNext === null ? null : comingJson(comesNext),
    unread: unread.map(({ place }) => place.file),
  });
}

function comingJson(coming: ComesNext): object {
  return { on: coming.on, kind: coming.kind, about: aboutOf(coming), text: comingText(coming) };
}

/** The id of what comes: of advice, of a key result, of a practice; or a quarter. */
function aboutOf(coming: ComesNext): string {
  switch (coming.kind) {
    case 'back':
      return coming.item.id;
    case 'check-in':
      return coming.about.reference;
    case 'practice':
      return coming.practice.id;
    case 'quarter-ends':
      return coming.quarter;
  }
}

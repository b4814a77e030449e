import { prettyJson } from '../pretty-json.ts';
import type { NextModel } from './model.ts';
import type { Telling } from './screen.ts';
import { whyText } from './why-text.ts';

/**
 * What needs the facilitators now, for machines:
 * `{as_of, items: [{id, strand, reason, command, due, about, owner, urgency}], more, unread}`, and under
 * `--why` of each item also `why`.
 */
export function nextJson(model: NextModel, telling: Telling): string {
  const { asOf, items, more, unread } = model;
  return prettyJson({
    as_of: asOf,
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
    unread: unread.map(({ place }) => place.file),
  });
}

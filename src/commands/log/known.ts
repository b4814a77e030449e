import type { HappeningField } from '../../domain/happening-fields.ts';
import type { HappeningType } from '../../domain/happening-types.ts';
import { asksNow } from '../../insight/asks-now.ts';
import { knownNames, likelyMeant, namesKnown } from '../../insight/known-names.ts';
import type { HappeningSetting } from '../../prompts/ask-happening.ts';
import type { Open } from '../running/open.ts';
import { namesIn } from './people.ts';

type Known = ReturnType<HappeningSetting['known']>;

/** What is there already that a field of a type may name: experiences and surveys, the latest first, or open asks. */
export function knownFor(type: HappeningType, { key, kind }: HappeningField, open: Open): Known {
  if (kind === 'record') return { offers: openAsks(open), likelyMeant: () => undefined };
  if (!namesKnown(type, key)) return { offers: [], likelyMeant: () => undefined };
  const known = knownNames(key, open.community.records);
  return {
    offers: known.map(({ name, about, on }) => ({ value: name, about, on, who: [] })),
    likelyMeant: (name) => likelyMeant(name, known),
  };
}

/** The longest open first: they wait most. */
function openAsks({ community, asOf }: Open): Known['offers'] {
  const nameOf = namesIn(community);
  return asksNow(community.records, asOf).flatMap(({ ask, state }) => {
    const { id, on, members, note, says } = ask;
    if (state !== 'open' || id === null) return [];
    const about = typeof says.about === 'string' ? says.about : note;
    return [{ value: id, about, on, who: members.map(nameOf) }];
  });
}

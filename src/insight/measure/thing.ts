import type { Happening } from '../../domain/happening.ts';
import type { Member } from '../../domain/member.ts';

/** What a measure looks at: what happened, or a person. */
export type Thing = Happening | Member;

/** Whether it is something that happened, rather than a person. */
export function isHappening(thing: Thing): thing is Happening {
  return 'says' in thing;
}

import type { Happening } from '../../domain/happening.ts';
import { personIds } from '../measure/record-values.ts';
import type { People } from '../people.ts';

/** What the community did for a member, in their words, which they agreed to show. */
export interface Story {
  readonly text: string;
  /** Whose it is, of those who agreed to be named. */
  readonly by: readonly string[];
}

/** Whether a record is a story that may be shown. */
export function isSharedStory({ type, says }: Happening): boolean {
  return type === 'story' && (says.share === true || says.share === 'yes');
}

/** Whether all whose story it is were erased: then nobody is left who agreed to show it. */
export function isOfErased(record: Happening, people: People): boolean {
  const ids = personIds(record, people);
  return ids.length > 0 && ids.every((id) => people.who(id)?.erased ?? false);
}

/** @param record a story that may be shown */
export function storyOf(record: Happening, people: People): Story {
  const { story } = record.says;
  const by = personIds(record, people)
    .flatMap((id) => people.who(id) ?? [])
    .flatMap(({ name, named, erased }) => (named && !erased && name !== null ? [name] : []));
  return { text: typeof story === 'string' ? story : '', by };
}

/** So many are named in a command; of more, it asks, or looks at everybody. */
const MOST = 5;

/** The command that suggests whom some people could meet: for each of them, or a round for many. */
export function introducing(ids: readonly string[]): string {
  const named = ids.length > MOST ? [] : ids.map((id) => ` --for ${id}`);
  return `match introductions${named.join('')}`;
}

/** The command that records that people were welcomed; of many it asks who. */
export function welcoming(ids: readonly string[]): string {
  return ['log welcome', ...(ids.length > MOST ? [] : ids)].join(' ');
}

/** The command that records that somebody talked with people; of many it asks who. */
export function talkingWith(ids: readonly string[]): string {
  return ['log conversation', ...(ids.length > MOST ? [] : ids)].join(' ');
}

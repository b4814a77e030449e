const LONGEST_ID = 63;

/** Names that Windows keeps for devices: no file there can be called so, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** What an id looks like; the first part keeps the device names out. */
export const ID = /^(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * Why a text cannot be an id, or undefined where it can: `^[a-z0-9][a-z0-9-]{0,62}$`, and no
 * Windows device name.
 */
export function idProblem(text: string): { problem: string; remedy: string } | undefined {
  if (DEVICE.test(text))
    return {
      problem: `"${text}" is a name that Windows keeps for a device`,
      remedy: `Call it ${text}-1, or something else`,
    };
  if (ID.test(text)) return undefined;
  const slug = slugOf(text);
  return {
    problem:
      text.length > LONGEST_ID
        ? `an id has at most ${LONGEST_ID} characters`
        : 'an id has only small letters a-z, digits and hyphens',
    remedy: slug === '' ? 'Write it as build-relationships' : `Write ${slug}`,
  };
}

/** Words that carry little in an id. */
const FILLER = new Set(
  (
    'a an the of to for in on at by with and or from our their its we us they it this that these those ' +
    'least most every each another who whom which what how when where is are be was were do does did ' +
    'below above under over between within among into than more fewer less up down out already ' +
    'one two three four five six seven eight nine ten twenty dozen hundred'
  ).split(' '),
);
const WORDS_IN_ID = 4;

/**
 * An id made from a title: its first words that carry something, in small letters and without
 * accents; numbers go, and so does what comes after "within". `Invite at least 20 members` gives
 * `invite-members`, `Answer 40 questions within a day` gives `answer-questions`.
 * @returns '' where the title has no letter of a-z or digit to make one of
 */
function idFrom(title: string): string {
  const words = slugOf(title).split('-').filter(Boolean);
  const within = words.indexOf('within');
  const telling = (within > 0 ? words.slice(0, within) : words).filter(
    (word) => word.length > 1 && !FILLER.has(word) && !/^\d/.test(word),
  );
  return (telling.length > 0 ? telling : words)
    .slice(0, WORDS_IN_ID)
    .join('-')
    .slice(0, LONGEST_ID)
    .replace(/-+$/, '');
}

/**
 * An id that is not taken: the one made from the title, else with `-2`, `-3`, … behind it. Taken is
 * told without regard to case.
 * @param fallback what to begin with where the title gives none, such as `goal`
 */
export function freeId(title: string, fallback: string, taken: readonly string[]): string {
  const made = idFrom(title);
  const base = made === '' || DEVICE.test(made) ? [fallback, made].filter(Boolean).join('-') : made;
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = `${base.slice(0, LONGEST_ID - suffix.length)}${suffix}`;
    if (!used.has(candidate)) return candidate;
  }
}

/** A text as small letters a-z, digits and hyphens, at most 200; '' where it has none. */
export function slugOf(text: string): string {
  return text
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/['’]s\b|[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 200);
}

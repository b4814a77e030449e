import type { MemberWishes } from '../domain/member-wishes.ts';

/** How the keys of a person's line are called on a screen, in the order in which they are shown. */
const TITLES = [
  ['email', 'e-mail'],
  ['persona', 'persona'],
  ['joined', 'joined'],
  ['role', 'role'],
  ['skills', 'skills'],
  ['interests', 'interests'],
  ['offers', 'offers'],
  ['seeks', 'seeks'],
  ['note', 'note'],
] as const;

/** Somebody as they are about to be written. */
export function memberLines(wishes: MemberWishes): readonly string[] {
  const { name, status, handles, named } = wishes;
  const platforms = Object.entries(handles ?? {}).map(
    ([platform, handle]) => `${platform}=${handle}`,
  );
  return [
    `  ${[name, status ?? 'active'].join(' · ')}`,
    ...TITLES.flatMap(([key, title]) => {
      const value = wishes[key];
      const text = typeof value === 'string' ? value : (value ?? []).join(' · ');
      return text === '' ? [] : [`    · ${title}: ${text}`];
    }),
    ...(platforms.length === 0 ? [] : [`    · handles: ${platforms.join(' · ')}`]),
    `    · ${named === 'yes' ? 'may be named outside your terminal' : 'is not named outside your terminal'}`,
  ];
}

import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';
import { PERSONAS, WHY_PERSONAS } from '../../domain/guide.ts';
import { PERSONAS_FOLDER } from '../../domain/layout.ts';

const NUMBERS = ['no persona yet', 'one persona', 'two personas'] as const;

/** Three to five personas serve a community best; one that could not be read counts too. */
export function numberOfPersonas({ personas, unread }: Community): readonly FileProblem[] {
  const count = personas.length + unread.personas.length;
  if (count >= PERSONAS.fewest && count <= PERSONAS.most) return [];
  const about = { file: PERSONAS_FOLDER, path: [], at: 'value' } as const;
  if (count > PERSONAS.most)
    return [
      {
        ...about,
        code: 'personas/many',
        message: `${count} personas: with so many, no goal is aimed at anybody`,
        remedy: 'Keep the three to five most prevalent, and remove the others',
      },
    ];
  return [
    {
      ...about,
      code: 'personas/few',
      message: NUMBERS[count] ?? `${count} personas`,
      remedy: WHY_PERSONAS,
      command: 'persona add',
    },
  ];
}

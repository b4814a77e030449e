import type { Community } from '../../domain/community.ts';
import type { FileProblem } from '../../domain/finding.ts';

const FEWEST = 3;
const MOST = 5;
const NUMBERS = ['no persona yet', 'one persona', 'two personas'] as const;

/** Three to five personas serve a community best. */
export function numberOfPersonas({ personas }: Community): readonly FileProblem[] {
  const count = personas.length;
  if (count >= FEWEST && count <= MOST) return [];
  const about = { file: 'personas', path: [], at: 'value' } as const;
  if (count > MOST)
    return [
      {
        ...about,
        code: 'personas/many',
        message: `${count} personas: with so many, no goal is aimed at anybody`,
        remedy: 'Keep the three to five most prevalent, and delete the files of the others',
      },
    ];
  return [
    {
      ...about,
      code: 'personas/few',
      message: NUMBERS[count] ?? `${count} personas`,
      remedy: 'Three to five of the most prevalent make goals easier to aim',
      command: 'persona add',
    },
  ];
}

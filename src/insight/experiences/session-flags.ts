import type { Happening } from '../../domain/happening.ts';
import { definitionOf, type HappeningType } from '../../domain/happening-types.ts';
import { flagToType } from '../../domain/to-type.ts';
import { experienceName } from './experience.ts';

/**
 * What says behind `cop log TYPE` which experience is meant: by its short name, else by what it was about,
 * as far as records of that type can say it and a shell would take it.
 * @returns with a space in front; '' where nothing can say it
 */
export function experienceFlags(type: HappeningType, experience: Happening): string {
  const { fields } = definitionOf(type);
  const { about } = experience.says;
  const ways = [
    'experience' in fields ? flagToType('--experience', experienceName(experience)) : [],
    'about' in fields ? flagToType('--about', typeof about === 'string' ? about : null) : [],
  ];
  const flags = ways.find((way) => way.length > 0) ?? [];
  return flags.map((one) => ` ${one}`).join('');
}

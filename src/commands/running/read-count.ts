import { notUnderstood, type Parsed, understood } from '../../domain/parsed.ts';

/** What is counted, and how many of it there may be. */
interface Counted {
  /** `weeks` */
  readonly noun: string;
  readonly example: number;
  readonly most: number;
}

/** Reads how many of something: a whole number from 1 on. */
export function readCount(written: string, { noun, example, most }: Counted): Parsed<number> {
  const count = /^\d{1,9}$/.test(written.trim()) ? Number(written) : 0;
  return count > 0 && count <= most
    ? understood(count)
    : notUnderstood(
        `"${written}" is no number of ${noun}`,
        `Write a number such as ${example}, at most ${most}`,
      );
}

import { longDate } from '../../domain/civil-date.ts';
import type { ComesNext } from '../../insight/next/comes-next.ts';

/** What comes next where nothing needs anybody now, in a sentence without a full stop. */
export function comingText(coming: ComesNext): string {
  const day = longDate(coming.on);
  switch (coming.kind) {
    case 'back':
      return `Next, from ${day} on: ${coming.item.reason}`;
    case 'check-in':
      return `Next, from ${day} on: a check-in on "${coming.about.keyResult.keyResult}"`;
    case 'practice':
      return `Next, by ${day}: ${coming.practice.practice}`;
    case 'quarter-ends':
      return `Next: ${coming.quarter} ends on ${day}, and is looked back at`;
  }
}

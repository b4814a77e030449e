import type { Calendar, Quarter } from '../domain/calendar.ts';
import { type Charter, charterSchema, readCharter } from '../domain/charter.ts';
import { type Goal, goalSchema, readGoal } from '../domain/goal.ts';
import { goalPath, personaPath, reviewPath } from '../domain/layout.ts';
import { type Persona, personaSchema, readPersona } from '../domain/persona.ts';
import { facilitationSchema, type Practice, readFacilitation } from '../domain/practice.ts';
import { type Review, readReview, reviewSchema } from '../domain/review.ts';
import type { Kind } from './checked-edit.ts';

/** The kinds of files that people write and `cop` edits: what each may say, and what it is read as. */

export const CHARTER_KIND: Kind<Charter> = { schema: charterSchema, read: readCharter };

/** The file of the facilitators' practices. */
export const FACILITATION_KIND: Kind<readonly Practice[]> = {
  schema: facilitationSchema,
  read: readFacilitation,
};

/** A goal's file, by the goal's id and quarter. */
export function goalKind(id: string, quarter: Quarter, calendar: Calendar): Kind<Goal> {
  const where = { id, quarter, file: goalPath(quarter, id) };
  return { schema: goalSchema, read: (data) => readGoal(data, where, calendar) };
}

/** A persona's file, by the persona's id. */
export function personaKind(id: string): Kind<Persona> {
  return { schema: personaSchema, read: (data) => readPersona(data, id, personaPath(id)) };
}

/** The file of a quarter's review. */
export function reviewKind(quarter: Quarter): Kind<Review> {
  const where = { quarter, file: reviewPath(quarter) };
  return { schema: reviewSchema, read: (data) => readReview(data, where) };
}

import type { FileProblem } from '../../../src/domain/finding.ts';

/** A problem as a person reads it, with the value that it is about. */
export function shown({ code, file, path, place, message, remedy, command }: FileProblem): string {
  const where = [place ? `${place.file}:${place.line}` : file, ...path].join(' ');
  return [`${where} ${code}`, message, remedy, command].filter(Boolean).join(' | ');
}

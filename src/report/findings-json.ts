import type { Finding } from '../domain/finding.ts';
import { prettyJson } from './pretty-json.ts';

/** Findings for machines: the keys of a place are null where it is not known. */
export function findingsJson(findings: readonly Finding[]): string {
  const listed = findings.map(({ code, severity, place, message, remedy, command }) => ({
    code,
    severity,
    file: place.file,
    line: place.line ?? null,
    column: place.column ?? null,
    message,
    remedy: remedy === '' ? null : remedy,
    command: command ?? null,
  }));
  return prettyJson({ findings: listed });
}

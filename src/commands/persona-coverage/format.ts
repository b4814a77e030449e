import { usageError } from '../../domain/errors.ts';
import {
  COVERAGE_FORMATS,
  type CoverageFormatName,
  coverageFormatNames,
} from '../../report/coverage/formats.ts';
import { agreedFormat } from '../running/agreed-format.ts';

/** How a coverage is to come out, as flags say it. */
export interface CoverageFormatOptions {
  readonly format?: CoverageFormatName;
  readonly json?: boolean;
  readonly output?: string;
}

/** Endings that promise what a coverage cannot be had as, and what to do instead. */
const ELSEWHERE: readonly (readonly [ending: string, remedy: string])[] = [
  ['.csv', 'Write a .json for a program, or a .md'],
  ['.pdf', 'Write a .html, and print it as a PDF'],
  ['.docx', 'Write a .html: a word processor opens it'],
  ['.xlsx', 'Write a .html: a spreadsheet opens its table'],
];

/**
 * The format that flags ask for: by `--format` or `--json`, else by the ending of the file that is to be
 * written, else for the terminal.
 * @throws CopError exit 2 where two of them disagree, or the ending promises another kind of file
 */
export function coverageFormatOf(options: CoverageFormatOptions): CoverageFormatName {
  const { format, json, output } = options;
  if (json) return agreedFormat('--json', 'json', format);
  if (format !== undefined) return format;
  const name = output?.toLowerCase();
  const elsewhere = ELSEWHERE.find(([ending]) => name?.endsWith(ending));
  if (elsewhere) throw usageError(`a coverage is no ${elsewhere[0]} file`, elsewhere[1]);
  const byEnding = coverageFormatNames.find((one) =>
    COVERAGE_FORMATS[one].endings.some((ending) => name?.endsWith(ending)),
  );
  return byEnding ?? 'terminal';
}

import { usageError } from '../../domain/errors.ts';
import { FORMATS, type Format, formatNames } from '../../report/formats.ts';
import { agreedFormat } from '../running/agreed-format.ts';

/** How a report is to come out, as flags say it. */
export interface FormatOptions {
  readonly format?: Format;
  readonly json?: boolean;
  readonly open?: boolean;
  readonly output?: string;
  /** Of CSV alone. */
  readonly raw?: boolean;
}

/**
 * The format that flags ask for: by `--format`, `--json` or `--open`, else by the ending of the file that
 * is to be written, else for the terminal.
 * @throws CopError exit 2 where two of them disagree
 */
export function formatOf(options: FormatOptions): Format {
  const format = wantedFormat(options);
  if (options.raw && format !== 'csv')
    throw usageError('--raw is about CSV alone', 'Leave it out, or say --format csv');
  return format;
}

function wantedFormat({ format, json, open, output }: FormatOptions): Format {
  if (json && open)
    throw usageError('--open shows a page, and --json is for programs', 'Keep one of the two');
  if (json) return agreedFormat('--json', 'json', format);
  if (!open) return format ?? byEnding(output) ?? 'terminal';
  if (output !== undefined)
    throw usageError(
      '--open writes to a temporary place, and --output elsewhere',
      'Keep one of the two',
    );
  return agreedFormat('--open', 'html', format);
}

/** Endings that promise what no report is, and what to do instead. */
const ELSEWHERE: readonly (readonly [ending: string, remedy: string])[] = [
  ['.ics', 'A calendar is made by cop export ics'],
  ['.pdf', 'Open the page with --open, and print it as a PDF'],
  ['.xlsx', 'Write a .csv: a spreadsheet opens it'],
  ['.docx', 'Write a .html: a word processor opens it'],
];

/** @throws CopError exit 2 where the ending promises another kind of file */
function byEnding(output: string | undefined): Format | undefined {
  const name = output?.toLowerCase();
  const elsewhere = ELSEWHERE.find(([ending]) => name?.endsWith(ending));
  if (elsewhere) throw usageError(`a report is no ${elsewhere[0]} file`, elsewhere[1]);
  return formatNames.find((one) => FORMATS[one].endings.some((ending) => name?.endsWith(ending)));
}

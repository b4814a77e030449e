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

function byEnding(output: string | undefined): Format | undefined {
  const name = output?.toLowerCase();
  return formatNames.find((one) => FORMATS[one].endings.some((ending) => name?.endsWith(ending)));
}

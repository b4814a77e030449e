import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { publish } from '../workspace/publish.ts';
import { readTemplate } from '../workspace/templates.ts';
import { oneOf, sessionOf, withExamples } from './running/options.ts';

const SHEETS = ['persona', 'goal-chart', 'charter'] as const;
const ENDINGS = { yaml: 'yaml', markdown: 'md' } as const;

interface TemplateOptions {
  readonly format: keyof typeof ENDINGS;
  readonly output?: string;
}

const EXAMPLES = [
  'template goal-chart',
  'template persona --format yaml',
  'template charter --output charter.md',
] as const;

/** `cop template`: the guide's tables and questions as sheets to print, share or fill in. */
export function template(command: Command): void {
  withExamples(command, EXAMPLES)
    .argument('<sheet>', `which one: ${SHEETS.join(', ')}`, oneOf('sheet', SHEETS))
    .option(
      '--format <format>',
      'markdown or yaml',
      oneOf('format', ['markdown', 'yaml']),
      'markdown',
    )
    .option('--output <file>', 'write it to a new file')
    .action((sheet: (typeof SHEETS)[number], { format, output }: TemplateOptions) => {
      const session = sessionOf(command);
      const text = readTemplate(session.disk, `sheets/${sheet}.${ENDINGS[format]}`);
      if (output === undefined) return session.printExactly(text);
      // A sheet that somebody has filled in is not written over.
      publish(session.disk, dirname(resolve(session.folder, output)), [
        { path: basename(output), text },
      ]);
      session.tell(`Wrote ${output}`);
    });
}

import { Argument, type Command, Option } from 'commander';
import { workspaceAround } from '../workspace/find-workspace.ts';
import { readTemplate } from '../workspace/templates.ts';
import { deliver } from './deliver.ts';
import { sessionOf, withExamples } from './options.ts';

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
    .addArgument(new Argument('<sheet>', 'which one').choices(SHEETS))
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(Object.keys(ENDINGS))
        .default('markdown'),
    )
    .option('--output <file>', 'write it to a file')
    .action(async (sheet: (typeof SHEETS)[number], { format, output }: TemplateOptions) => {
      const session = sessionOf(command);
      const text = readTemplate(session.disk, `sheets/${sheet}.${ENDINGS[format]}`);
      const root = workspaceAround(session.disk, session.folder);
      await deliver(session, root, () => text, output);
    });
}

import type { Command } from 'commander';
import { personaTable } from '../report/chart-sheet/personas.ts';
import { type SheetFormat, sheetText } from '../report/chart-sheet/sheet-text.ts';
import { sheetFormatOf, withSheetFlags } from './export-sheet/flags.ts';
import { deliver } from './running/deliver.ts';
import { openWhole } from './running/open.ts';
import { sessionOf, withAt, withExamples } from './running/options.ts';

interface PersonaSheetOptions {
  readonly format?: SheetFormat;
  readonly output?: string;
}

const EXAMPLES = [
  ['export personas --output personas.csv', 'for a spreadsheet'],
  ['export personas --format markdown', 'to paste into a page'],
] as const;

/** `cop export personas`: the personas as the guide's table, which an import reads again. */
export function exportPersonas(command: Command): void {
  withSheetFlags(withExamples(withAt(command), EXAMPLES)).action(
    async (options: PersonaSheetOptions) => {
      const session = sessionOf(command);
      const scope = { personas: 'all', goals: 'none', log: 'none' } as const;
      const { root, community } = openWhole(session, scope);
      const text = sheetText(personaTable(community.personas), sheetFormatOf(options));
      await deliver(session, root, () => text, { output: options.output, prints: 'exactly' });
    },
  );
}

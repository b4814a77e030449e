import type { Command } from 'commander';
import { usageError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import { SHIPPED_MEASURES, type ShippedMeasure } from '../domain/shipped-measures.ts';
import { measureJson } from '../report/measures.ts';
import { measureYaml } from '../workspace/measure-yaml.ts';
import { sessionOf, withExamples } from './running/options.ts';

const EXAMPLES = [['measure show asks-answered-in-two-days', 'its definition, to copy']] as const;

/** `cop measure show`: the definition of a shipped measure, as a goal's file would have it. */
export function measureShow(command: Command): void {
  withExamples(command.option('--json', 'print JSON for machines'), EXAMPLES)
    .argument('<measure>', 'its name')
    .action((written: string, { json }: { readonly json?: boolean }) => {
      const session = sessionOf(command);
      const measure = shippedNamed(written);
      if (json) session.printExactly(measureJson(measure));
      else session.printExactly(`# ${measure.summary}\n${measureYaml(measure.definition)}`);
    });
}

/** @throws CopError exit 2 with the nearest where none has that name */
function shippedNamed(written: string): ShippedMeasure {
  const name = written.trim().toLowerCase();
  const named = SHIPPED_MEASURES.filter((one) => one.name.startsWith(name));
  const found =
    named.find((one) => one.name === name) ?? (named.length === 1 ? named[0] : undefined);
  if (found) return found;
  const names = (named.length > 0 ? named : SHIPPED_MEASURES).map((one) => one.name);
  const meant = named.length > 0 ? undefined : nearest(name, names);
  throw usageError(
    named.length > 0
      ? `"${written}" could be ${named.length} measures`
      : `there is no measure "${written}"`,
    meant === undefined ? `Write one of: ${names.join(', ')}` : `Did you mean ${meant}?`,
  );
}

import type { Community } from '../../../src/domain/community.ts';
import type { Path } from '../../../src/domain/finding.ts';
import type { Goal } from '../../../src/domain/goal.ts';
import type {
  Derivation,
  DerivedStep,
  StepName,
} from '../../../src/insight/derivation/derivation.ts';
import type { PlaceOf } from '../../../src/insight/derivation/inputs.ts';
import { explainKeyResult } from '../../../src/insight/derivation/key-result.ts';
import type { Grounds } from '../../../src/insight/derivation/key-result-facts.ts';
import { resolveKeyResult } from '../../../src/insight/resolve.ts';
import { day, Q4 } from '../builders.ts';

/**
 * Where what a community says would stand in its files: on line 7, whatever it is, and nowhere where it
 * is what goes without saying. Tests of whole files look at the lines.
 */
export function placesIn({ goals }: Community): PlaceOf {
  return (file, path) => {
    const goal = goals.find((one) => one.file === file);
    return isUsual(goal, path) ? null : { file, line: 7 };
  };
}

function isUsual(goal: Goal | undefined, path: Path): boolean {
  const [first, index, key, at] = path;
  if (!goal) return false;
  if (first !== 'key_results') return first === 'weight' && goal.weight === 1;
  const keyResult = goal.keyResults[Number(index)];
  if (key === 'steps')
    return keyResult?.kind === 'milestone' && keyResult.steps[Number(at)]?.weight === 1;
  const usual: Readonly<Record<string, boolean>> = {
    weight: keyResult?.weight === 1,
    every: keyResult?.every === 'week',
    baseline: keyResult?.kind === 'reach' && keyResult.baseline === 0,
    timeline: true,
  };
  return usual[String(key)] ?? false;
}

/** What figures of a day of 2026 rest on. */
export function groundsOf(community: Community, on = '11-24'): Grounds {
  return { community, asOf: day(on), placeOf: placesIn(community), unrecorded: [] };
}

/** Where the figures of a key result come from: `goal/kr` if not said. */
export function derivationOf(
  community: Community,
  on = '11-24',
  reference = 'goal/kr',
): Derivation {
  return explainKeyResult(resolveKeyResult(reference, community, Q4), groundsOf(community, on));
}

/** @throws Error where there is no such step */
export function stepOf({ steps }: Derivation, name: StepName): DerivedStep {
  const found = steps.find((one) => one.name === name);
  if (!found) throw new Error(`no step ${name}: ${steps.map((one) => one.name).join(', ')}`);
  return found;
}

import { type Details, detailIn } from './detail.ts';

/** What a key result's sentence has behind it in brackets: `(target 20 members; owner ben)`. */
export interface Detailed {
  /** The sentence before the brackets. */
  readonly sentence: string;
  readonly details: Details;
}

/** Looked at first: a long text may have many brackets. */
const BEGINS_DETAIL =
  /^\s*(?:target|from|commit|stretch|keep at|milestone|step|unit|owner|timeline|weight|every|counts)/;

/**
 * A sentence with details behind it; undefined where what stands behind it in brackets, if anything
 * does, are words of its own.
 */
export function detailedIn(text: string): Detailed | undefined {
  if (!text.endsWith(')')) return undefined;
  for (let at = text.lastIndexOf('('); at > 0; at = text.lastIndexOf('(', at - 1)) {
    if (!BEGINS_DETAIL.test(text.slice(at + 1, at + 12))) continue;
    const sentence = text.slice(0, at).trim();
    const details = sentence === '' ? undefined : detailsIn(text.slice(at + 1, -1));
    if (details) return { sentence, details };
  }
  return undefined;
}

/** @param text what stands between the brackets */
function detailsIn(text: string): Details | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  let details: Details = { keys: {}, steps: [], isWhole: false };
  for (const part of parts) {
    const said = detailIn(part);
    if (!said || isContrary(details.keys, said.keys)) return undefined;
    details = {
      keys: { ...details.keys, ...said.keys },
      steps: [...details.steps, ...said.steps],
      isWhole: details.isWhole || said.isWhole,
    };
  }
  return isBroken(details) ? undefined : details;
}

/** Whether they say a part of what makes up a number, and not the number. */
function isBroken({ keys, isWhole }: Details): boolean {
  const ofTarget = [keys.baseline, keys.commit, keys.stretch].some((one) => one !== undefined);
  return (ofTarget && keys.target === undefined) || (keys.unit !== undefined && !isWhole);
}

/** Whether something is said twice, and otherwise. */
function isContrary(before: Details['keys'], said: Details['keys']): boolean {
  const known: Readonly<Record<string, unknown>> = before;
  return Object.entries(said).some(
    ([key, value]) => known[key] !== undefined && known[key] !== value,
  );
}

/** A text at its semicolons, but for those in double quotes; undefined where a quote is not closed. */
function partsOf(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let part = '';
  for (const [piece] of text.matchAll(/"(?:[^"\\]|\\.)*"|[^";]|;|"/g)) {
    if (piece === '"') return undefined;
    if (piece === ';') {
      parts.push(part.trim());
      part = '';
    } else part += piece;
  }
  return [...parts, part.trim()];
}

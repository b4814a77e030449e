const factor = Number(process.env.HANDS || 1);

/** How long a test of many hands may take, in milliseconds. */
export const PATIENCE = 120_000 * factor;

/** How often something is done; more where `HANDS` says how many times as often. */
export function times(usual: number): number {
  return Math.ceil(usual * factor);
}

/** Prints a figure of a run, with how long it took. */
export async function measured<T>(
  what: string,
  work: () => Promise<T>,
  say: (result: T) => string,
): Promise<T> {
  const began = performance.now();
  const result = await work();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${what}: ${say(result)} (${seconds} s)\n`);
  return result;
}

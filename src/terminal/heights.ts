/** From nothing to the most. */
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/**
 * Counts as columns side by side, one of a column's width each: `▁▂▁▄█`. The lowest is nothing, and only
 * that; the highest is the most.
 * @param counts 0 or more each
 */
export function heights(counts: readonly number[]): string {
  const most = Math.max(...counts, 1);
  const above = HEIGHTS.length - 1;
  return counts.map((count) => HEIGHTS[Math.ceil((count / most) * above)] ?? HEIGHTS[0]).join('');
}

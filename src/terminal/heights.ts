/** From nothing to the most. */
const HEIGHTS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/**
 * Counts as columns side by side, one of a column's width each: `▁▂▁▄█`. The lowest is nothing, and only
 * that; the highest is the most.
 * @param counts 0 or more each
 * @param of what is drawn at the full height, the most of them if not said
 */
export function heights(counts: readonly number[], of = Math.max(...counts)): string {
  const most = Math.max(of, 1);
  const above = HEIGHTS.length - 1;
  return counts.map((count) => HEIGHTS[Math.ceil((count / most) * above)] ?? HEIGHTS[0]).join('');
}

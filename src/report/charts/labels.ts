/** A text beside a line or a point, at its height in px; the smaller, the higher. */
export interface Label {
  readonly text: string;
  readonly y: number;
  readonly kind: string;
}

/** Two labels of one column are at least this far apart. */
const LINE = 13;

/**
 * Labels of one column, moved as little as may be so that none covers another and all lie between two
 * heights, in the order of their heights. Where there is no room for all, the last ones are left out.
 * @param labels those that matter most first
 */
export function spreadApart(
  labels: readonly Label[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly Label[] {
  const most = Math.max(1, Math.floor((bottom - top) / LINE) + 1);
  const inOrder = labels.slice(0, most).sort((a, b) => a.y - b.y);
  const down: Label[] = [];
  for (const label of inOrder) {
    const above = down.at(-1);
    const least = above ? above.y + LINE : top;
    down.push({ ...label, y: Math.max(label.y, least) });
  }
  let lowest = bottom;
  return down
    .reverse()
    .map((label) => {
      const y = Math.min(label.y, lowest);
      lowest = y - LINE;
      return { ...label, y };
    })
    .reverse();
}

import type { Status } from '../../insight/status.ts';
import { html, type Markup } from '../escape/html.ts';
import { lookOf } from '../status-look.ts';
import { percent } from './days.ts';

interface Bullet {
  /** 0…1; null draws nothing reached. */
  readonly progress: number | null;
  /** 0…1: where it should be by now; null draws no mark. */
  readonly expected: number | null;
  readonly status: Status | null;
  /** Its figures in words. */
  readonly label: string;
  readonly size?: 'small' | 'large';
}

const HEIGHTS = { small: 12, large: 20 } as const;
/** The mark stands out on both sides of the bar. */
const MARK_WIDTH = 2;

/** A bar of the way that is done, with a mark where it should be by now. It is as wide as its place. */
export function bulletChart({ progress, expected, status, label, size = 'small' }: Bullet): Markup {
  const height = HEIGHTS[size];
  const inset = height / 4;
  const bar = height - 2 * inset;
  const reached = percent((progress ?? 0) * 100);
  const mark = expected === null || expected <= 0 ? null : Math.max(1, expected * 100);
  return html`<svg class="bullet" width="100%" height="${height}" role="img" aria-label="${label}"><rect class="track" y="${inset}" width="100%" height="${bar}" rx="2"/><rect class="reached ${lookOf(status).tone}" y="${inset}" width="${reached}" height="${bar}" rx="2"/>${
    mark === null
      ? null
      : html`<rect class="mark" x="${percent(mark)}" width="${MARK_WIDTH}" height="${height}" transform="translate(-${MARK_WIDTH} 0)"/>`
  }</svg>`;
}

import { counted } from '../../domain/number-text.ts';
import type { CommunityPicture } from '../../insight/community-picture.ts';
import type { Story } from '../../insight/picture/stories.ts';
import type { ReportModel } from '../model.ts';
import {
  HALF_MEANING,
  PICTURE_HEADING,
  type PictureRow,
  pictureRows,
  STORIES_HEADING,
} from '../picture-text.ts';
import { inline, shortened } from './inline.ts';
import { tableOf } from './table.ts';

/** Of more stories than this the rest is counted. */
const MOST_STORIES = 6;
/** Of a longer story so much is shown, in characters. */
const LONGEST_STORY = 1500;

/** How the community is, and what happened in it; nothing where nothing is known of that. */
export function communityBlocks({ picture }: Pick<ReportModel, 'picture'>): readonly string[] {
  if (picture === null) return [];
  const rows = pictureRows(picture);
  return [
    `## ${PICTURE_HEADING}`,
    rows.map(({ label, text }) => `- **${label}:** ${text}`).join('\n'),
    ...weeksTable(rows, picture),
    ...(picture.half === null ? [] : [`*${HALF_MEANING}*`]),
    ...storyBlocks(picture.stories),
  ];
}

/** What happened week by week; nothing where that is not told. */
function weeksTable(rows: readonly PictureRow[], { weeks }: CommunityPicture): readonly string[] {
  const counts = rows.flatMap(({ label, byWeek }) =>
    byWeek === null ? [] : [[label, ...byWeek.map(String)]],
  );
  if (counts.length === 0) return [];
  return [tableOf(['Week', ...weeks.map(({ number }) => String(number))], counts)];
}

function storyBlocks(stories: readonly Story[]): readonly string[] {
  if (stories.length === 0) return [];
  const more = stories.length - MOST_STORIES;
  return [
    `### ${STORIES_HEADING}`,
    ...stories.slice(0, MOST_STORIES).map(quoteOf),
    ...(more > 0 ? [`And ${counted(more, 'other')}.`] : []),
  ];
}

function quoteOf({ text, by }: Story): string {
  const paragraphs = shortened(text.trim(), LONGEST_STORY).split(/\s*\n\s*/);
  const names = by.length === 0 ? [] : [`– ${inline(by.join(', '))}`];
  return [...paragraphs.map((one) => inline(one, LONGEST_STORY)), ...names]
    .map((one) => `> ${one}`)
    .join('\n>\n');
}

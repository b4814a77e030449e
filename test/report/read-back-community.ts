import { attribute, elementsIn, elementsOf, textOf, withClass } from './html/parsed.ts';
import { textOf as markdownTextOf, nodesOf, parsed } from './markdown/parsed.ts';
import { fromCsv } from './read-back.ts';

/** What a report says of a community, as a reader sees it. */
export interface SaidCommunity {
  /** `Members: 18 on the roster`, a row each. */
  readonly rows: readonly string[];
  /** By what is counted: its numbers, week by week; empty where a format has none. */
  readonly weeks: Readonly<Record<string, readonly number[]>>;
  /** Each in one line, with who told it. */
  readonly stories: readonly string[];
}

/** Of a screen on which each row has a line of its own. The weeks are drawn there, not written. */
export function communityOnScreen(screen: string): SaidCommunity {
  const [, section = ''] = screen.split('\nThe community\n');
  const [figures = '', stories = ''] = (section.split('\n\n')[0] ?? '').split(
    '\n  In members’ words\n',
  );
  const rows = figures.split('\n').map((line) => {
    const [, label, text] = /^ {2}(\S.*?) {2,}(\S.*?)(?: +by week .+)?$/.exec(line) ?? [];
    return `${label}: ${text}`;
  });
  return { rows, weeks: {}, stories: quotesIn(stories) };
}

function quotesIn(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+(?=“)/)
    .filter((one) => one !== '')
    .map((one) => one.replace(/[“”]/g, '').replace(/\s+/g, ' '));
}

export function communityInMarkdown(markdown: string): SaidCommunity {
  const [, section = ''] = markdown.split('\n## The community\n');
  const nodes = nodesOf(parsed(section));
  const rows = nodes.filter(({ type }) => type === 'listItem').map(markdownTextOf);
  const cells = nodes.flatMap((node) =>
    node.type === 'tableRow' ? [node.children.map(markdownTextOf)] : [],
  );
  const weeks = cells
    .slice(1)
    .map(([label = '', ...counts]) => [label, counts.map(Number)] as const);
  const stories = nodes.flatMap((node) =>
    node.type === 'blockquote' ? [node.children.map(markdownTextOf).join(' ')] : [],
  );
  return { rows, weeks: Object.fromEntries(weeks), stories };
}

export function communityOnPage(page: string): SaidCommunity {
  const inside = withClass(elementsOf(page), 'community').flatMap(elementsIn);
  const rows = withClass(inside, 'picture')
    .flatMap(elementsIn)
    .filter(({ tagName }) => tagName === 'div')
    .map((row) => elementsIn(row).map(textOf).join(': '));
  const weeks = withClass(inside, 'bars').map((chart) => {
    const [label = '', said = ''] = (attribute(chart, 'aria-label') ?? '').split(' by week: ');
    const drawn = withClass(elementsIn(chart), 'count').map((one) => Number(textOf(one)));
    const told = said.split(', ').map((one) => Number.parseInt(one, 10));
    if (drawn.join() !== told.join()) throw new Error(`drawn ${drawn}, told ${told}`);
    return [label, told] as const;
  });
  const stories = withClass(inside, 'story').map((story) =>
    elementsIn(story)
      .filter(({ tagName }) => tagName === 'p' || tagName === 'bdi')
      .map((one) => (one.tagName === 'bdi' ? `– ${textOf(one)}` : textOf(one)))
      .join(' '),
  );
  return { rows, weeks: Object.fromEntries(weeks), stories };
}

/** The columns about a community of each row of a CSV: they are the same in each. */
export function communityInCsv(csv: string): Readonly<Record<string, string>> {
  const each = fromCsv(csv).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => column.startsWith('community_'))),
  );
  const [first = {}] = each;
  if (each.some((row) => JSON.stringify(row) !== JSON.stringify(first)))
    throw new Error('two rows say two things');
  return first;
}

import { attribute, elementsIn, elementsOf, textOf, withClass } from './html/parsed.ts';
import { textOf as markdownTextOf, nodesOf, parsed } from './markdown/parsed.ts';

/** What a report says of the three strands side by side, as a reader sees it. */
export interface SaidBalance {
  /** `Commitment: 5 of 6 done, 1 still open · 3 records`, a strand each. */
  readonly rows: readonly string[];
  /** By strand and by what is counted: week by week; empty where a format only draws them. */
  readonly weeks: Readonly<Record<string, readonly string[]>>;
  readonly advice: string;
}

/** Of a screen on which each strand has a line of its own. The weeks are drawn there, not written. */
export function balanceOnScreen(screen: string): SaidBalance {
  const [, section = ''] = screen.split(/\nBalance of .*\n/);
  const lines = (section.split('\n\n')[0] ?? '').split('\n');
  const rows = lines.slice(0, 3).map((line) =>
    line
      .trim()
      .replace(/[▁-█]+ /g, '')
      .replace(/ {2,}/, ': '),
  );
  const told = lines.slice(3).filter((line) => !line.startsWith('  cop '));
  return { rows, weeks: {}, advice: told.map((line) => line.trim()).join(' ') };
}

export function balanceInMarkdown(markdown: string): SaidBalance {
  const [, section = ''] = markdown.split(/\n## Balance of .*\n/);
  const nodes = nodesOf(parsed(section));
  const rows = nodes.filter(({ type }) => type === 'listItem').map(markdownTextOf);
  const cells = nodes.flatMap((node) =>
    node.type === 'tableRow' ? [node.children.map(markdownTextOf)] : [],
  );
  const weeks = cells.slice(1).map(([label = '', ...counts]) => [label, counts] as const);
  const told = nodes.filter(({ type }) => type === 'paragraph').map(markdownTextOf);
  const advice = told.find((text) => text.includes(' next: ')) ?? '';
  return { rows, weeks: Object.fromEntries(weeks), advice };
}

/** What is drawn must be what those are told who do not see it. */
export function balanceOnPage(page: string): SaidBalance {
  const inside = withClass(elementsOf(page), 'balance').flatMap(elementsIn);
  const figures = inside.filter(({ tagName }) => tagName === 'figure').map(elementsIn);
  const rows = figures.map((its) => {
    const [caption] = its.filter(({ tagName }) => tagName === 'figcaption');
    return caption === undefined ? '' : textOf(caption).replace(/^(\S+) /, '$1: ');
  });
  const weeks = figures.flatMap((its) => {
    const told = withClass(its, 'strand').map((one) => attribute(one, 'aria-label') ?? '');
    const [strand = '', said = ''] = (told[0] ?? '').split(' by week: ');
    const each = said.split('; ').map((week) => ({
      done: (/(\d+) of (\d+) done/.exec(week)?.slice(1) ?? ['–']).join('/'),
      records: /(\d+) recorded/.exec(week)?.[1] ?? '',
    }));
    const drawn = withClass(its, 'count').map(textOf);
    const counts = [...each.map(({ done }) => done), ...each.map(({ records }) => records)];
    if (drawn.join() !== counts.join()) throw new Error(`drawn ${drawn}, told ${counts}`);
    return [
      [`${strand}: done of due`, each.map(({ done }) => done)] as const,
      [`${strand}: records`, each.map(({ records }) => records)] as const,
    ];
  });
  const advice = withClass(inside, 'advice').map(textOf).join();
  return { rows, weeks: Object.fromEntries(weeks), advice };
}

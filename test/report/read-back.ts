import { parse } from 'csv-parse/sync';
import { elementsIn, elementsOf, textOf, withClass } from './html/parsed.ts';
import { textOf as markdownTextOf, nodesOf, parsed } from './markdown/parsed.ts';

/** The figures of a key result, as a reader sees them; null is what a format does not say. */
export interface SaidResult {
  readonly title: string;
  readonly value: string;
  readonly progress: string | null;
  readonly expected: string | null;
  readonly status: string;
}

/** The figures of a report, as a reader sees them. */
export interface SaidReport {
  readonly community: string;
  readonly quarter: string;
  readonly progress: string;
  readonly expected: string;
  readonly status: string;
  readonly results: readonly SaidResult[];
}

/** Reads the figures of a report out of a screen that is wide enough for every title. */
export function fromTerminal(screen: string): SaidReport {
  const [head = '', ...lines] = screen.split('\n');
  const totals = lines.find((line) => line.startsWith('  Progress')) ?? '';
  const [, progress = '', expected = '', status = ''] =
    /Progress +(\d+ %).*expected (\d+ %) +\S (.+)$/.exec(totals) ?? [];
  const results = lines.flatMap((line): SaidResult[] => {
    const [, title, value = '', share = '', by, word = ''] =
      /^ {4}(\S.*?) {2,}(\S.*?) [━╌╿]+ +(\d+ %)(?: +expected (\d+ %))? +(\S.*)$/.exec(line) ?? [];
    if (title === undefined) return [];
    return [{ title, value, progress: share, expected: by ?? null, status: word }];
  });
  return { ...headOf(head), progress, expected, status, results };
}

/** Of the lines for a chat, which tell of no key result by itself. */
export function fromText(text: string): SaidReport {
  const [head = '', totals = ''] = text.split('\n');
  const [, progress = '', expected = '', status = ''] =
    /Progress (.+?), expected (.+?) · (?:[✔●▲✖] )?([^·]+?)(?: · .*)?$/.exec(totals) ?? [];
  return { ...headOf(head), progress, expected, status, results: [] };
}

export function fromMarkdown(markdown: string): SaidReport {
  const nodes = nodesOf(parsed(markdown));
  const [head = ''] = nodes.filter(({ type }) => type === 'heading').map(markdownTextOf);
  const totals = nodes
    .filter(({ type }) => type === 'paragraph')
    .map(markdownTextOf)
    .find((text) => text.startsWith('Progress'));
  const [, progress = '', expected = '', status = ''] =
    /Progress (.+?), expected (.+?) · (?:[✔●▲✖] )?([^·]+?) · /.exec(totals ?? '') ?? [];
  const rows = nodes.flatMap((node) =>
    node.type === 'tableRow' ? [node.children.map(markdownTextOf)] : [],
  );
  const results = rows
    .filter((cells) => cells.length === 5 && cells[0] !== 'Key result')
    .map(([title = '', value = '', share = '', by = '', word = '']) => ({
      title,
      value,
      progress: share === '–' ? null : share,
      expected: by === '–' ? null : by,
      status: word.slice(2),
    }));
  return { ...headOf(head), progress, expected, status, results };
}

export function fromHtml(page: string): SaidReport {
  const elements = elementsOf(page);
  const [community = ''] = elements.filter(({ tagName }) => tagName === 'h1').map(textOf);
  const [quarter = ''] = withClass(elements, 'quarter').map(textOf);
  const [progress = '', expected = '', status = ''] = withClass(elements, 'figures')
    .flatMap(elementsIn)
    .filter(({ tagName }) => tagName === 'dd')
    .map(textOf);
  const results = withClass(elements, 'result').map((card) => {
    const inside = elementsIn(card);
    const [title = ''] = inside.filter(({ tagName }) => tagName === 'h3').map(textOf);
    const [value = ''] = withClass(inside, 'value').map(textOf);
    const [shares = ''] = withClass(inside, 'shares').map(textOf);
    const [word = ''] = withClass(inside, 'status').map(textOf);
    const [, share = null, by = null] = /^Progress (.+), expected (.+)$/.exec(shares) ?? [];
    return { title, value, progress: share, expected: by, status: word.slice(2) };
  });
  return {
    ...headOf(`${community} · ${quarter}`),
    progress,
    expected,
    status: status.slice(2),
    results,
  };
}

/** The rows of a CSV, each by the names of its columns. */
export function fromCsv(csv: string): readonly Readonly<Record<string, string>>[] {
  return parse(csv, { columns: true, bom: true });
}

function headOf(line: string): Pick<SaidReport, 'community' | 'quarter'> {
  const [community = '', quarter = ''] = line.split(' · ');
  return { community, quarter };
}

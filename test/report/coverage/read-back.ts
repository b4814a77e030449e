import { elementsIn, elementsOf, textOf, withClass } from '../html/parsed.ts';
import { textOf as markdownTextOf, nodesOf, parsed } from '../markdown/parsed.ts';

/** What serves a persona, as a reader sees it. */
interface SaidServed {
  readonly persona: string;
  readonly goals: readonly string[];
  readonly experiences: readonly string[];
  readonly practices: readonly string[];
  /** Of what it wants, what something speaks to. */
  readonly spokenTo: readonly string[];
}

/** What a coverage says. */
export interface SaidCoverage {
  readonly served: readonly SaidServed[];
  /** The lists below the personas, by their headings. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

const LISTS = [
  'For everybody',
  'For nobody in particular yet',
  'Named by nothing yet',
  'Personas without a file',
];

/** Of a screen that is wide enough for every line. */
export function fromTerminal(screen: string): SaidCoverage {
  const [, ...blocks] = screen.split('\n\n').map((block) => block.split('\n'));
  const served = blocks.filter((lines) => lines.some((line) => line.startsWith('  Goals')));
  const lists = blocks.filter(([head = '']) => LISTS.includes(head));
  return {
    served: served.map(servedOnScreen),
    lists: Object.fromEntries(
      lists.map(([head = '', ...lines]) => [head, lines.map((line) => titleIn(line.slice(4)))]),
    ),
  };
}

function servedOnScreen([head = '', ...lines]: readonly string[]): SaidServed {
  const labels = lines.map((line) => line.slice(2, 15).trim());
  const labelAt = (at: number) => labels.slice(0, at + 1).findLast((one) => one !== '');
  const under = (label: string) =>
    lines.flatMap((line, at) => {
      const isItem = line.charAt(15) === '·' && labelAt(at) === label;
      return isItem ? [titleIn(line.slice(17))] : [];
    });
  return {
    persona: titleIn(head),
    goals: under('Goals'),
    experiences: under('Experiences'),
    practices: under('Practices'),
    spokenTo: lines
      .filter((line) => line.charAt(15) === '✔')
      .map((line) => titleIn(line.slice(17))),
  };
}

/** A title stands before its remark, with at least two spaces between. */
function titleIn(line: string): string {
  return line.split(/ {2,}/)[0] ?? '';
}

export function fromMarkdown(markdown: string): SaidCoverage {
  const blocks = parsed(markdown).children;
  const tables = blocks.flatMap((one) => (one.type === 'table' ? [one] : []));
  const rowsOf = (table: (typeof tables)[number]) =>
    table.children.slice(1).map((row) => row.children);
  const [served, ...wanted] = tables;
  const spoken = new Map<string, string[]>();
  let heading = '';
  for (const block of blocks) {
    if (block.type === 'heading') heading = markdownTextOf(block);
    if (block.type !== 'table' || !wanted.includes(block)) continue;
    const rows = rowsOf(block).map((cells) => cells.map(markdownTextOf));
    spoken.set(
      heading,
      rows.filter(([, , by = '']) => by.startsWith('✔')).map(([, what = '']) => what),
    );
  }
  return {
    served: (served ? rowsOf(served) : []).map(([name, ...cells]) => {
      const persona = linesIn(name)[0] ?? '';
      const [goals = [], experiences = [], practices = []] = cells.map((cell) =>
        linesIn(cell)
          .filter((line) => line !== 'none')
          .map((line) => line.replace(/ \([^(]*\)$/, '')),
      );
      return { persona, goals, experiences, practices, spokenTo: spoken.get(persona) ?? [] };
    }),
    lists: listsIn(blocks),
  };
}

/** The lines of a cell: `<br>` parts them. */
function linesIn(cell: Parameters<typeof nodesOf>[0] | undefined): readonly string[] {
  const nodes = cell ? nodesOf(cell) : [];
  return nodes
    .map((node) => (node.type === 'html' ? '\n' : node.type === 'text' ? node.value : ''))
    .join('')
    .replaceAll('\u200b', '')
    .split('\n');
}

function listsIn(blocks: ReturnType<typeof parsed>['children']): SaidCoverage['lists'] {
  return Object.fromEntries(
    blocks.flatMap((block, at) => {
      const before = blocks[at - 1];
      if (block.type !== 'list' || before === undefined) return [];
      const items = block.children.map((item) => markdownTextOf(item).replace(/ \([^(]*\)$/, ''));
      return [[markdownTextOf(before), items]];
    }),
  );
}

export function fromHtml(page: string): SaidCoverage {
  const elements = elementsOf(page);
  const served = withClass(elements, 'persona').map((article): SaidServed => {
    const inside = elementsIn(article);
    const [persona = ''] = inside.filter(({ tagName }) => tagName === 'h2').map(textOf);
    const [serves] = withClass(inside, 'serves');
    const under = (heading: string) => {
      const parts = serves ? elementsIn(serves) : [];
      const from = parts.findIndex((one) => one.tagName === 'h3' && textOf(one) === heading);
      const [list] = parts.slice(from + 1).filter(({ tagName }) => /^(?:ul|p)$/.test(tagName));
      return list?.tagName === 'ul' ? titlesIn(list) : [];
    };
    const spokenTo = withClass(inside, 'want')
      .filter((want) => textOf(want).startsWith('✔'))
      .flatMap((want) => titleOf(want));
    return {
      persona,
      goals: under('Goals'),
      experiences: under('Experiences'),
      practices: under('Practices'),
      spokenTo,
    };
  });
  const lists = withClass(elements, 'listed').map((section) => {
    const [heading] = elementsIn(section);
    const [list] = elementsIn(section).filter(({ tagName }) => tagName === 'ul');
    return [heading ? textOf(heading) : '', list ? titlesIn(list) : []] as const;
  });
  return { served, lists: Object.fromEntries(lists) };
}

/** The title of each item: its first part. */
function titlesIn(list: Parameters<typeof elementsIn>[0]): readonly string[] {
  return elementsIn(list)
    .filter(({ tagName }) => tagName === 'li')
    .map((item) => titleOf(item)[0] ?? '');
}

/** The text of the first part that has a direction of its own. */
function titleOf(item: Parameters<typeof elementsIn>[0]): readonly string[] {
  return elementsIn(item)
    .filter(({ attrs }) => attrs.some(({ name }) => name === 'dir'))
    .map(textOf)
    .slice(0, 1);
}

export function fromJson(json: string): SaidCoverage {
  const said: JsonCoverage = JSON.parse(json);
  const titles = (all: readonly Titled[]) => all.map(({ title }) => title);
  const lists: [string, readonly string[]][] = [
    ['For everybody', titles(said.for_everybody)],
    [
      'For nobody in particular yet',
      said.serves_nobody.map(({ kind, title }) => `${KINDS[kind]}: ${title}`),
    ],
    ['Named by nothing yet', titles(said.personas.filter(({ served }) => !served))],
    ['Personas without a file', said.unknown_personas.map(({ id }) => id)],
  ];
  return {
    served: said.personas.map((one) => ({
      persona: one.title,
      goals: titles(one.goals),
      experiences: titles(one.experiences),
      practices: titles(one.practices),
      spokenTo: one.wants.filter(({ spoken_to: by }) => by.length > 0).map(({ text }) => text),
    })),
    lists: Object.fromEntries(lists.filter(([, items]) => items.length > 0)),
  };
}

const KINDS = { goal: 'Goal', experience: 'Experience', practice: 'Practice' } as const;

interface Titled {
  readonly title: string;
}

interface JsonCoverage {
  readonly personas: readonly (Titled & {
    readonly served: boolean;
    readonly goals: readonly Titled[];
    readonly experiences: readonly Titled[];
    readonly practices: readonly Titled[];
    readonly wants: readonly { readonly text: string; readonly spoken_to: readonly unknown[] }[];
  })[];
  readonly for_everybody: readonly Titled[];
  readonly serves_nobody: readonly (Titled & { readonly kind: keyof typeof KINDS })[];
  readonly unknown_personas: readonly { readonly id: string }[];
}

import { dateRange, longDate } from '../../domain/civil-date.ts';
import type { Coverage, PersonaCoverage } from '../../insight/coverage/coverage.ts';
import { WANT_KINDS, type Want } from '../../insight/coverage/wants.ts';
import { html, type Markup } from '../escape/html.ts';
import { pageOf } from '../html/page.ts';
import { glyphMark } from '../html/status-text.ts';
import { STYLE } from '../html/style.ts';
import {
  aboutText,
  type Entry,
  entryLists,
  MARKS_MEAN,
  NO_WANTS,
  personaText,
  spokenText,
  TITLE,
  titleText,
  WANT_HEADINGS,
} from './coverage-text.ts';
import { emptyTexts } from './empty.ts';
import { type ListBelow, listsBelow } from './lists-below.ts';
import { COVERAGE_STYLE } from './style.ts';

/** What serves whom as a page: a table of all personas, then each of them, then what serves nobody. */
export function renderCoverageHtml(coverage: Coverage): string {
  return pageOf({
    title: `${coverage.community} · ${titleText(coverage)}`,
    style: STYLE + COVERAGE_STYLE,
    skip: { to: 'coverage', text: 'Skip to what serves whom' },
    head: head(coverage),
    main: [
      ...emptyTexts(coverage).map((text) => html`<p class="none">${text}</p>`),
      atAGlance(coverage),
      ...coverage.personas.map(personaArticle),
      ...listsBelow(coverage).map(listSection),
    ],
    foot: foot(),
  });
}

function head(coverage: Coverage): Markup {
  const { community, quarter, quarterSpan, asOf } = coverage;
  return html`<header>
<p class="quarter"><b>${quarter}</b> · ${dateRange(quarterSpan)} · <bdi>${community}</bdi></p>
<h1>${TITLE}</h1>
<p class="as-of">As of <time datetime="${asOf}">${longDate(asOf)}</time></p>
</header>`;
}

/** How many of what serves each persona. A number leads nowhere: what is meant stands below, by name. */
function atAGlance({ personas }: Coverage): Markup | null {
  if (personas.length === 0) return null;
  return html`<section aria-labelledby="glance">
<h2 id="glance">At a glance</h2>
<table class="served">
<thead><tr><th scope="col">Persona</th><th scope="col">Goals</th><th scope="col">Experi&shy;ences</th><th scope="col">Prac&shy;tices</th></tr></thead>
<tbody>${personas.map(
    (
      one,
    ) => html`<tr><th scope="row"><a href="#${anchorOf(one)}" dir="auto">${personaText(one.persona)}</a></th>${entryLists(
      one,
    )
      .map(({ entries: { length } }) => String(length))
      .map((text) => html`<td>${text === '0' ? html`<b>none</b>` : text}</td>`)}</tr>
`,
  )}</tbody>
</table>
</section>`;
}

function anchorOf({ persona }: PersonaCoverage): string {
  return `persona-${persona.id}`;
}

function personaArticle(one: PersonaCoverage): Markup {
  const anchor = anchorOf(one);
  return html`<article class="goal persona" id="${anchor}" aria-labelledby="${anchor}-title">
<div class="head"><h2 class="title" id="${anchor}-title" dir="auto">${personaText(one.persona)}</h2> <p class="meta">${aboutText(one)}</p></div>
<div class="sides"><div class="serves">${entryLists(one).map(
    ({ heading, entries }) => html`<h3>${heading}</h3>
${entries.length === 0 ? html`<p class="soft">none</p>` : html`<ul>${entries.map(entryItem)}</ul>`}
`,
  )}</div>
<div class="wants">${wantLists(one.wants)}</div></div>
</article>`;
}

function entryItem({ title, remark }: Entry): Markup {
  return html`<li><span dir="auto">${title}</span> <span class="soft" dir="auto">${remark}</span></li>
`;
}

function wantLists(wants: readonly Want[]): Markup | readonly Markup[] {
  if (wants.length === 0) return html`<p class="soft">${NO_WANTS}.</p>`;
  return WANT_KINDS.flatMap((kind) => {
    const those = wants.filter((want) => want.kind === kind);
    if (those.length === 0) return [];
    return [
      html`<h3>${WANT_HEADINGS[kind]}</h3>
<ul>${those.map(wantItem)}</ul>
`,
    ];
  });
}

function wantItem(want: Want): Markup {
  const isNamed = want.spokenTo.length > 0;
  const mark = glyphMark(isNamed ? { glyph: '✔', tone: 'good' } : { glyph: '·', tone: 'dim' });
  return html`<li class="want">${mark}<span><span dir="auto">${want.text}</span> <span class="soft" dir="auto">${spokenText(want)}</span></span></li>
`;
}

function listSection({ id, heading, entries }: ListBelow): Markup {
  return html`<section class="listed" aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<ul>${entries.map(entryItem)}</ul>
</section>`;
}

function foot(): Markup {
  return html`<footer>
<h2>What the marks mean</h2>
<p>✔ ${MARKS_MEAN}</p>
<p class="made">Made with cop, from the community’s own files. It is about the community’s work, and ranks nobody.</p>
</footer>`;
}

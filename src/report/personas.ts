import { WHY_PERSONAS } from '../domain/guide.ts';
import type { Persona } from '../domain/persona.ts';
import { visible } from '../terminal/escape.ts';
import { indented, spread, typed } from '../terminal/layout.ts';
import type { Screen } from '../terminal/screen.ts';
import { tableText } from '../terminal/table.ts';
import { cut, widthOf } from '../terminal/width.ts';
import { prettyJson } from './pretty-json.ts';

/** The personas of a community, one a row. */
export function renderPersonas(personas: readonly Persona[], screen: Screen): string {
  if (personas.length === 0)
    return [
      ...indented(`No personas yet. ${WHY_PERSONAS}.`, 0, screen.width),
      '',
      'Next',
      `  ${typed('persona add', screen)}`,
    ].join('\n');
  const columns = [
    { head: 'Persona' },
    { head: 'Id' },
    { head: 'Status' },
    { head: 'Description', gives: true },
  ] as const;
  const rows = personas.map(({ persona, id, status, description }) =>
    [persona, id, status, firstLine(description)].map(visible),
  );
  return tableText({ columns, rows }, screen);
}

/** One persona, with all that is known of it. */
export function renderPersona(persona: Persona, screen: Screen): string {
  const { width, paint } = screen;
  const name = cut(visible(persona.persona), width - widthOf(persona.status) - 2);
  const [head = '', ...below] = spread(name, persona.status, width);
  const lists = [
    { title: 'Needs', entries: persona.needs },
    { title: 'Learns', entries: persona.learns },
    { title: 'Challenges', entries: persona.challenges },
  ];
  return [
    paint.strong(name) + head.slice(name.length),
    ...below,
    ...paragraphs(persona.description, width),
    ...lists.flatMap(({ title, entries }) =>
      entries.length === 0 ? [] : ['', paint.strong(title), ...bullets(entries, width)],
    ),
    '',
    paint.dim(visible(persona.file)),
  ].join('\n');
}

/** The personas for machines: `{personas: [{id, persona, …}]}`. */
export function personasJson(personas: readonly Persona[]): string {
  return prettyJson({ personas: personas.map(fieldsOf) });
}

/** One persona for machines, as it stands in `personasJson`. */
export function personaJson(persona: Persona): string {
  return prettyJson(fieldsOf(persona));
}

function fieldsOf({ id, persona, description, status, needs, learns, challenges, file }: Persona) {
  return { id, persona, description, status, needs, learns, challenges, file };
}

function firstLine(text: string | null): string {
  return text?.trim().split(/\r?\n/)[0] ?? '';
}

function paragraphs(text: string | null, width: number): string[] {
  const lines = text?.trim().split(/\r?\n/) ?? [];
  return lines.flatMap((line) => indented(visible(line), 0, width));
}

function bullets(entries: readonly string[], width: number): string[] {
  return entries.flatMap((entry) => {
    const [first = '', ...others] = indented(visible(entry), 4, width);
    return [`  · ${first.slice(4)}`, ...others];
  });
}

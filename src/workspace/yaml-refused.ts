import type { CST } from 'yaml';
import { type Fault, MOST_FAULTS } from './fault.ts';
import { everyToken } from './yaml-tokens.ts';

interface Refusal {
  readonly code: Fault['code'];
  readonly message: string;
  readonly remedy: string;
}

const QUOTE_IT = 'if a text was meant, put it in quotes';

/** YAML that says one thing by another, or that other programs read as something else. */
const REFUSED: Readonly<Partial<Record<CST.Token['type'], Refusal>>> = {
  anchor: {
    code: 'yaml/alias',
    message: 'anchors, which begin with &, are not read here',
    remedy: `Write the value out wherever it is meant; ${QUOTE_IT}`,
  },
  alias: {
    code: 'yaml/alias',
    message: 'aliases, which begin with *, are not read here',
    remedy: `Write the value out instead; ${QUOTE_IT}`,
  },
  tag: {
    code: 'yaml/tag',
    message: 'tags, which begin with !, are not read here',
    remedy: `Remove it; ${QUOTE_IT}`,
  },
  directive: {
    code: 'yaml/directive',
    message: 'lines that begin with % change how a file is read, so they are refused',
    remedy: 'Remove the line',
  },
};

/** Whether a text can have any of it at all: most have none of these characters. */
const MAY_HAVE = /[&*!%]/;

/** Every anchor, alias, tag and directive. */
export function refusedIn(text: string, tokens: readonly CST.Token[]): Fault[] {
  const faults: Fault[] = [];
  if (!MAY_HAVE.test(text)) return faults;
  for (const token of everyToken(tokens)) {
    const refusal = REFUSED[token.type];
    if (!refusal || !('source' in token)) continue;
    faults.push({ ...refusal, from: token.offset, to: token.offset + token.source.length });
    if (faults.length === MOST_FAULTS) break;
  }
  return faults;
}

/** That a second document begins, if one does. */
export function secondDocument(token: CST.Document): Fault {
  return {
    code: 'yaml/several-documents',
    from: token.offset,
    to: token.offset + (token.start[0]?.source.length ?? 1),
    message: 'a second document begins here; a file has one',
    remedy: 'Move what follows to a file of its own, or remove the line --- between the two',
  };
}

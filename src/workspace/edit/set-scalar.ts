import { isScalar as isScalarNode, type Scalar } from 'yaml';
import { recordJson } from '../record-json.ts';
import { scalar } from '../yaml-text.ts';
import type { Data } from './edit.ts';
import { writtenAt } from './nodes.ts';
import { lineEnding, type Splice } from './trivia.ts';
import { type FlowStyle, flowText, isScalar, USUAL_FLOW } from './value-text.ts';

/**
 * Exchanges a scalar that is written for another value, in its place.
 * @param flow how the author writes between the brackets around it, if it stands in any
 */
export function scalarExchanged(
  text: string,
  node: unknown,
  value: Data,
  flow: FlowStyle | undefined,
): Splice | undefined {
  const stretch = writtenAt(node);
  if (!stretch || !isScalarNode(node)) return undefined;
  const [from, to] = stretch;
  const put = valueText(text.slice(from, to), node, value, flow);
  return { from, to, text: put + restOfBlock(text.slice(from, to), node) };
}

function valueText(
  written: string,
  { type, value: old }: Scalar,
  value: Data,
  flow: FlowStyle | undefined,
): string {
  if (!isScalar(value) || flow?.isJson) return flowText(value, flow ?? USUAL_FLOW);
  if (typeof value !== 'string') return recordJson(value);
  const usual = (text: string) => (flow ? flowText(text, flow) : scalar(text));
  if (type === 'QUOTE_SINGLE') return singleQuoted(value);
  if (type === 'PLAIN' && staysPlain(written, value)) return value;
  // Quotes that the old text needed were no choice of the author's.
  const isChosen = type === 'QUOTE_DOUBLE' && usual(String(old)) === old;
  return isChosen ? recordJson(value) : usual(value);
}

/** In the author's quotes, where no character of it would have to be escaped. */
function singleQuoted(value: string): string {
  const isSeen =
    recordJson(value).length === value.length + 2 + (value.match(/["\\]/g)?.length ?? 0);
  return isSeen ? `'${value.replaceAll("'", "''")}'` : recordJson(value);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

const SHARE = /^\d[\d.]* ?% /;

/**
 * Text that would be quoted when it is new, and may stand without quotes where the author has such a
 * text without: a day, of which readers of YAML 1.1 make a date, and what begins as `70 % of` does.
 */
function staysPlain(written: string, value: string): boolean {
  if (DAY.test(written) && DAY.test(value)) return true;
  const rest = value.replace(SHARE, '');
  return SHARE.test(written) && rest !== value && !rest.includes(',') && scalar(rest) === rest;
}

/** What of a block of text stays: the comment beside its mark, and that its last line ends. */
function restOfBlock(written: string, { type }: Scalar): string {
  if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return '';
  const [, comment = ''] = /^[^ \t\r\n]*([ \t]+#[^\r\n]*)?/.exec(written) ?? [];
  return comment + (written.endsWith('\n') ? lineEnding(written, written.length - 1) : '');
}

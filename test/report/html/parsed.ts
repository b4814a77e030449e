import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page, as a browser understands it, in the order of the page. */
export function elementsOf(page: string): readonly Element[] {
  return elementsIn(parse(page));
}

/** Every element in another. */
export function elementsIn(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** The text of an element and all below it, with single spaces. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(rawText).join('') : '';
}

/** What a page is built of, without its texts: each element with the names of its attributes. */
export function skeletonOf(page: string): readonly string[] {
  return elementsOf(page).map(({ tagName, attrs }) =>
    [tagName, ...attrs.map(({ name }) => name)].join(' '),
  );
}

/** The elements that have a class. */
export function withClass(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((one) => attribute(one, 'class')?.split(' ').includes(name));
}

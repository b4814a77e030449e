import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

type Tree = ReturnType<typeof fromMarkdown>;
type MarkdownNode = Tree | Tree['children'][number];

/** A text as a CommonMark parser with GitHub's extensions understands it. */
export function parsed(markdown: string): Tree {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node, in the order of the text. */
export function nodesOf(node: MarkdownNode): readonly MarkdownNode[] {
  const children: readonly MarkdownNode[] = 'children' in node ? node.children : [];
  return [node, ...children.flatMap(nodesOf)];
}

/** What a text is built of, without what it says: its nodes' types, and its HTML as it is. */
export function skeletonOf(markdown: string): readonly string[] {
  return nodesOf(parsed(markdown)).map((node) =>
    node.type === 'html' ? node.value : node.type === 'heading' ? `h${node.depth}` : node.type,
  );
}

/** What a node says to a reader, without what nobody sees. */
export function textOf(node: MarkdownNode): string {
  return nodesOf(node)
    .flatMap((one) => (one.type === 'text' ? [one.value] : []))
    .join('')
    .replaceAll('\u200b', '');
}

/** The texts of all nodes of a type. */
export function textsOf(markdown: string, type: string): readonly string[] {
  return nodesOf(parsed(markdown))
    .filter((node) => node.type === type)
    .map(textOf);
}

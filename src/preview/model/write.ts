import type { Node } from 'prosemirror-model';
import type { Fragments } from './fragments';
import type { Origins } from './read';
import { text } from './schema';
import { writeInline } from './write-inline';

/**
 * Writes the blocks of a story: those that still stand as they were read are copied, others are written anew.
 * @param scope the namespaces that the part's root declares
 */
export function writeBlocks(story: Node, part: string, scope: ReadonlyMap<string, string>, fragments: Fragments, origins: Origins): string {
  const { prefix } = fragments;
  const ids = new Set<string>();
  let next = fragments.nextId;
  const unique = (id: string) => {
    const free = ids.has(id) ? String(next++) : id;
    ids.add(free);
    return free;
  };
  const blocks = (parent: Node): string => {
    let xml = '';
    parent.forEach((node) => {
      xml += block(node);
    });
    return xml;
  };
  const block = (node: Node): string => {
    const origin = origins.get(node);
    return origin?.part === part ? origin.xml : written(node);
  };
  const element = (name: string, node: Node, content: string) => {
    const own = `${prefix}${name.slice(name.indexOf(':') + 1)}`;
    return `<${own}${text(node.attrs['attributes'])}>${text(node.attrs['properties'])}${content}</${own}>`;
  };
  const written = (node: Node): string => {
    switch (node.type.name) {
      case 'paragraph':
        return element('w:p', node, writeInline(node, prefix, unique));
      case 'table':
        return element('w:tbl', node, blocks(node));
      case 'row':
        return element('w:tr', node, blocks(node));
      case 'cell':
        return element('w:tc', node, blocks(node));
      case 'blockControl':
      case 'rowControl':
      case 'cellControl': {
        const name = text(node.attrs['name']);
        return element(name, node, name === 'w:sdt' ? `<${prefix}sdtContent>${blocks(node)}</${prefix}sdtContent>` : blocks(node));
      }
      default:
        return text(node.attrs['xml']);
    }
  };
  let xml = '';
  story.forEach((node) => {
    const origin = origins.get(node);
    xml += origin?.part === part ? origin.xml : fragments.fit(written(node), scope);
  });
  return xml;
}

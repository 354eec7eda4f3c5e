import { understands } from './namespaces';
import { child, type XmlElement } from './xml';

/**
 * The branch of an mc:AlternateContent that is read: the first choice whose namespaces are all understood, else the fallback (ECMA-376 part 3, 7.7).
 * @returns undefined where there is none
 */
export function chooseBranch(alternate: XmlElement): XmlElement | undefined {
  const choice = alternate.children.find(({ name, attributes, scope }) => {
    const required = attributes['Requires']?.split(/\s+/).filter(Boolean) ?? [];
    return name === 'mc:Choice' && required.length > 0 && required.every((prefix) => understands(scope.get(prefix) ?? ''));
  });
  return choice ?? child(alternate, 'mc:Fallback');
}

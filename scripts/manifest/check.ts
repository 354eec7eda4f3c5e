import { checkIcons } from './icons';
import { checkResources } from './resources';
import { checkStructure } from './structure';
import { type Fault, parse } from './tree';

/**
 * Checks an add-in only manifest of a task pane, without a network: what Microsoft's own service would say, and what it would not.
 * @param xml the manifest
 * @param fileAt the file that an address of the manifest stands for
 * @returns what is wrong, in the order of the lines
 */
export function checkManifest(xml: string, fileAt: (address: string) => Uint8Array | undefined): Fault[] {
  const root = parse(xml);
  if ('message' in root) return [root];
  return [...checkStructure(root), ...checkResources(root), ...checkIcons(root, fileAt)].sort((a, b) => a.line - b.line);
}

import { all, type Element, type Fault } from './tree';

/** Office wants these for a command; the others are for screens in between. */
const required = [16, 32, 80];
const ownSizes: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * The width and height of a PNG in pixels, from its header.
 * @returns undefined where it is no PNG
 */
export function sizeOfPng(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/**
 * Every icon is a PNG of the size that it is named for, and the sizes that Office requires are there.
 * @param fileAt the file that an address stands for; undefined where there is none
 */
export function checkIcons(root: Element, fileAt: (address: string) => Uint8Array | undefined): Fault[] {
  const images = new Map(all(root).filter(({ name, attributes }) => name === 'Image' && attributes['id'] !== undefined).map(({ attributes }) => [attributes['id'], attributes['DefaultValue'] ?? '']));
  const check = (element: Element, address: string, size: number): Fault[] => {
    const file = fileAt(address);
    if (file === undefined) return [{ line: element.line, message: `There is no file for ${address}.` }];
    const actual = sizeOfPng(file);
    if (actual === undefined) return [{ line: element.line, message: `${address} is no PNG.` }];
    return actual.width === size && actual.height === size ? [] : [{ line: element.line, message: `${address} is ${actual.width} × ${actual.height}, not ${size} × ${size}.` }];
  };
  return all(root).flatMap((element) => {
    const size = ownSizes[element.name];
    if (size !== undefined) return check(element, element.attributes['DefaultValue'] ?? '', size);
    if (element.name !== 'Icon') return [];
    const sizes = element.children.map(({ attributes }) => Number(attributes['size']));
    return [
      ...required.filter((one) => !sizes.includes(one)).map((one) => ({ line: element.line, message: `Icon lacks the size ${one}.` })),
      ...element.children.flatMap((image, index) => {
        const address = images.get(image.attributes['resid'] ?? '');
        return address === undefined ? [] : check(image, address, sizes[index] ?? 0);
      }),
    ];
  });
}

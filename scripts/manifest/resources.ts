import { all, child, type Element, type Fault } from './tree';

/** In which part of Resources an element's resid must be found. */
const parts: Readonly<Record<string, string>> = { Image: 'Images', SourceLocation: 'Urls', LearnMoreUrl: 'Urls', Label: 'ShortStrings', Title: 'ShortStrings', Description: 'LongStrings' };
const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Resids that resolve to the right kind, nothing left over, https everywhere, and every text in every language. */
export function checkResources(root: Element): Fault[] {
  const resources = all(root).find(({ name }) => name === 'Resources');
  const used = new Set<string>();
  const resids = all(root).flatMap((element): Fault[] => {
    const resid = element.attributes['resid'];
    const part = parts[element.name];
    if (resid === undefined || part === undefined) return [];
    used.add(`${part}/${resid}`);
    const isThere = child(resources, part)?.children.some(({ attributes }) => attributes['id'] === resid) === true;
    return isThere ? [] : [{ line: element.line, message: `${element.name}: nothing in ${part} has the id “${resid}”.` }];
  });
  const unused = (resources?.children ?? []).flatMap(({ name, children }) =>
    children.filter(({ attributes }) => !used.has(`${name}/${attributes['id'] ?? ''}`)).map(({ line, attributes }) => ({ line, message: `Nothing uses “${attributes['id'] ?? ''}”.` })));
  const tooLong = (resources?.children ?? []).flatMap(({ name, children }) =>
    children.flatMap((text) => [text, ...text.children].flatMap(({ line, attributes }) => {
      const most = longest[name] ?? 2048;
      const value = attributes['DefaultValue'] ?? attributes['Value'] ?? '';
      return value.length <= most ? [] : [{ line, message: `A text of ${name} has ${value.length} characters, at most ${most} are allowed.` }];
    })));
  return [...resids, ...unused, ...tooLong, ...checkAddresses(root), ...checkLocales(root)];
}

/** Every address of the manifest, with the element that holds it. */
export function addresses(root: Element): { readonly element: Element; readonly value: string }[] {
  const names = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']);
  return all(root).flatMap((element) => {
    if (element.name === 'AppDomain') return [{ element, value: element.text }];
    const value = element.attributes['DefaultValue'];
    return names.has(element.name) && value !== undefined ? [{ element, value }, ...element.children.map((override) => ({ element: override, value: override.attributes['Value'] ?? '' }))] : [];
  });
}

function checkAddresses(root: Element): Fault[] {
  const pane = addressOf(child(child(root, 'DefaultSettings'), 'SourceLocation')?.attributes['DefaultValue'] ?? '');
  return addresses(root).flatMap(({ element: { line }, value }) => {
    const address = addressOf(value);
    if (address === undefined) return [{ line, message: `“${value}” is no address.` }];
    if (address.protocol !== 'https:') return [{ line, message: `“${value}” must begin with https://.` }];
    return address.origin === pane?.origin ? [] : [{ line, message: `“${value}” is not on the pane's own origin, ${pane?.origin ?? 'which is missing'}.` }];
  });
}

const addressOf = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined);

/** Whatever is said in one other language has to be said in each. */
function checkLocales(root: Element): Fault[] {
  const texts = all(root).filter(({ name, attributes }) => (name === 'DisplayName' || name === 'Description' || name === 'String') && attributes['DefaultValue'] !== undefined);
  const locales = new Set(texts.flatMap(({ children }) => children.map(({ attributes }) => attributes['Locale'] ?? '')));
  return texts.flatMap((text) => {
    const own = new Map(text.children.map(({ attributes }) => [attributes['Locale'] ?? '', attributes['Value'] ?? '']));
    const empty = text.attributes['DefaultValue'] === '' ? [{ line: text.line, message: `${text.name} is empty.` }] : [];
    return [...empty, ...[...locales].filter((locale) => (own.get(locale) ?? '') === '').map((locale) => ({ line: text.line, message: `${text.name} ${text.attributes['id'] ?? ''} lacks ${locale}.`.replace('  ', ' ') }))];
  });
}

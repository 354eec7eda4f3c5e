import { all, child, type Element, type Fault } from './tree';

/** The children that an element may have, in their order; ? is one that may be left out, * one that may come several times. */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains?', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  VersionOverrides: ['Description?', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile?', 'ExtensionPoint*'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['OfficeTab*', 'CustomTab*'],
  OfficeTab: ['Group*'],
  Group: ['Label', 'Icon', 'Control*'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId?', 'SourceLocation', 'Title?'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** The most characters of a text or an attribute. */
const lengths: readonly (readonly [element: string, part: 'text' | 'DefaultValue' | 'Value' | 'id' | 'resid', most: number])[] = [
  ['ProviderName', 'text', 125],
  ['DisplayName', 'DefaultValue', 125],
  ['Description', 'DefaultValue', 250],
  ['TaskpaneId', 'text', 125],
  ['Group', 'id', 125],
  ['Control', 'id', 125],
  ['IconUrl', 'DefaultValue', 2048],
  ['SourceLocation', 'DefaultValue', 2048],
];

const formats: readonly (readonly [element: string, pattern: RegExp, what: string])[] = [
  ['Id', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'a GUID'],
  ['Version', /^\d{1,5}(?:\.\d{1,5}){1,3}$/, 'two to four numbers with full stops'],
  ['DefaultLocale', /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-[A-Z]{2}$/, 'a language and a region, such as zh-CN'],
  ['Permissions', /^(?:Restricted|ReadDocument|WriteDocument|ReadAllDocument|ReadWriteDocument)$/, 'a permission that a task pane may have'],
];

/** Order of elements, lengths, formats, ids, and what this manifest has to say in any case (word.md, Manifest and deployment). */
export function checkStructure(root: Element): Fault[] {
  const elements = all(root);
  return [
    ...(root.name === 'OfficeApp' && root.attributes['xsi:type'] === 'TaskPaneApp' ? [] : [{ line: root.line, message: 'The root must be an OfficeApp with xsi:type="TaskPaneApp".' }]),
    ...elements.flatMap(checkOrder),
    ...elements.flatMap((element) => lengths.filter(([name]) => name === element.name).flatMap(([, part, most]) => tooLong(element, part, most))),
    ...elements.flatMap((element) => ['resid', 'id'].flatMap((part) => (part === 'resid' || element.name === 'String' || element.name === 'Image' || element.name === 'Url' ? tooLong(element, part === 'resid' ? 'resid' : 'id', 32) : []))),
    ...root.children.flatMap((element) => formats.filter(([name, pattern]) => name === element.name && !pattern.test(element.text)).map(([, , what]) => ({ line: element.line, message: `${element.name} must be ${what}, not “${element.text}”.` }))),
    ...checkIds(elements),
    ...checkRequirements(root, elements),
  ];
}

function checkOrder(element: Element): Fault[] {
  const order = orders[element.name];
  // A Hosts/Host or Description of the base has no children of this kind.
  if (order === undefined || (element.name === 'Description' && element.children.length === 0)) return [];
  const names = order.map((entry) => entry.replace(/[?*]$/, ''));
  const faults: Fault[] = [];
  let last = -1;
  for (const { name, line } of element.children) {
    const at = names.indexOf(name);
    if (at < 0) faults.push({ line, message: `${name} does not belong in ${element.name}.` });
    else if (at < last) faults.push({ line, message: `${name} must come before ${names[last] ?? ''} in ${element.name}.` });
    else if (at === last && !order[at]?.endsWith('*')) faults.push({ line, message: `${name} stands twice in ${element.name}.` });
    last = Math.max(last, at);
  }
  for (const entry of order) {
    if (!/[?*]$/.test(entry) && child(element, entry) === undefined) faults.push({ line: element.line, message: `${element.name} lacks ${entry}.` });
  }
  return faults;
}

function tooLong(element: Element, part: 'text' | 'DefaultValue' | 'Value' | 'id' | 'resid', most: number): Fault[] {
  const value = part === 'text' ? element.text : element.attributes[part];
  return value === undefined || value.length <= most ? [] : [{ line: element.line, message: `${element.name}: ${part} has ${value.length} characters, at most ${most} are allowed.` }];
}

function checkIds(elements: readonly Element[]): Fault[] {
  const seen = new Map<string, number>();
  return elements.flatMap(({ name, attributes, line }) => {
    const id = attributes['id'];
    if (id === undefined || name === 'OfficeTab') return [];
    const first = seen.get(id);
    seen.set(id, first ?? line);
    if (first !== undefined) return [{ line, message: `The id “${id}” stands on line ${first} already.` }];
    return /^[\w.-]+$/.test(id) ? [] : [{ line, message: `The id “${id}” may hold letters, digits, full stops, hyphens and underscores only.` }];
  });
}

function checkRequirements(root: Element, elements: readonly Element[]): Fault[] {
  const base = child(root, 'Requirements');
  const set = base === undefined ? undefined : all(base).find(({ name, attributes }) => name === 'Set' && attributes['Name'] === 'WordApi');
  const version = child(root, 'VersionOverrides');
  return [
    ...(set?.attributes['MinVersion'] === '1.3' ? [] : [{ line: (set ?? base ?? root).line, message: 'The base must require WordApi 1.3.' }]),
    ...elements.filter((element) => element.name === 'Requirements' && element !== base).map(({ line }) => ({ line, message: 'Requirements may stand in the base only: elsewhere Word hides the button instead of saying why.' })),
    ...elements.filter(({ name }) => name === 'Runtimes').map(({ line }) => ({ line, message: 'Runtimes is rejected by older versions of Word.' })),
    ...(version === undefined || version.attributes['xsi:type'] === 'VersionOverridesV1_0' ? [] : [{ line: version.line, message: 'A task pane has VersionOverridesV1_0 only.' }]),
    ...elements.filter(({ name, attributes }) => name === 'Host' && attributes['Name'] !== 'Document' && attributes['xsi:type'] !== 'Document').map(({ line }) => ({ line, message: 'The host must be Document: Word.' })),
  ];
}

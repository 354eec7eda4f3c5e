import type { JsonKind, PackProblem } from '../locales/cli-texts';
import type { RuleId, Severity } from '../report/findings';
import type { Pack } from '../report/pack';
import { rules } from '../report/rules';
import { tryOut } from './trial';

/** A pack that can't be used, and why. */
export class BadPack extends Error {
  constructor(readonly problem: PackProblem) {
    super(problem.is);
  }
}

/** Objects whose keys are names that an organisation may add to. */
const open: ReadonlySet<string> = new Set(['placeholders.parts']);

/**
 * Merges a pack over another one, as RFC 7396 does but for null: objects key by key, everything else replaced.
 * @param source JSON
 * @throws BadPack, which names the key that is wrong
 */
export function mergePack(base: Pack, source: string): Pack {
  let over: unknown;
  try {
    over = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadPack({ is: 'syntax', detail: error instanceof Error ? error.message.split('\n', 1).join('') : '' });
  }
  if (!isObject(over)) throw new BadPack({ is: 'wrong-type', key: '$', expected: 'object' });
  const { severities, ...rest } = over;
  const merged = { ...mergeObject(base, rest, ''), severities: { ...base.severities, ...readSeverities(severities) } };
  try {
    tryOut(merged);
  } catch (error) {
    throw new BadPack({ is: 'unusable', detail: error instanceof Error ? error.message : '' });
  }
  return merged;
}

/** The pack with some rules switched off. */
export function without(pack: Pack, disabled: readonly RuleId[]): Pack {
  if (disabled.length === 0) return pack;
  return { ...pack, severities: { ...pack.severities, ...Object.fromEntries(disabled.map((id) => [id, 'off'])) } };
}

function readSeverities(over: unknown): Pack['severities'] {
  if (over === undefined) return {};
  if (!isObject(over)) throw new BadPack({ is: 'wrong-type', key: 'severities', expected: 'object' });
  const severities: Partial<Record<RuleId, Severity | 'off'>> = {};
  for (const [key, value] of Object.entries(over)) {
    const id = rules.map((rule) => rule.id).find((known) => known === key);
    if (id === undefined) throw new BadPack({ is: 'unknown-key', key: `severities.${key}` });
    if (value !== 'error' && value !== 'warning' && value !== 'info' && value !== 'off') throw new BadPack({ is: 'wrong-type', key: `severities.${key}`, expected: 'severity' });
    severities[id] = value;
  }
  return severities;
}

function mergeObject<T extends object>(base: T, over: Readonly<Record<string, unknown>>, path: string): T {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (isKeyOf(base, key)) merged[key] = mergeValue(base[key], value, at);
    else if (!open.has(path)) throw new BadPack({ is: 'unknown-key', key: at });
    else Object.assign(merged, { [key]: mergeValue('', value, at) });
  }
  return merged;
}

function mergeValue<T>(base: T, over: unknown, at: string): T {
  if (isPlain(base) && isObject(over)) return mergeObject(base, over, at);
  requireAlike(base, over, at);
  return over;
}

/** Requires a value of the same make as another: its kind, and of lists and objects in lists what they hold. */
function requireAlike<T>(model: T, value: unknown, at: string): asserts value is T {
  const expected = kindOf(model) ?? 'object';
  if (kindOf(value) !== expected) throw new BadPack({ is: 'wrong-type', key: at, expected });
  if (Array.isArray(model) && Array.isArray(value)) value.forEach((item, index) => requireLikeOneOf(model, item, `${at}[${String(index)}]`));
}

/** A list's item has the kind of the items that the list has, their keys and no other, and those which all of them have. */
function requireLikeOneOf(models: readonly unknown[], value: unknown, at: string): void {
  const [first] = models;
  if (first === undefined) return;
  const expected = kindOf(first) ?? 'object';
  if (kindOf(value) !== expected) throw new BadPack({ is: 'wrong-type', key: at, expected });
  if (Array.isArray(value)) {
    const items = models.flatMap((model): unknown[] => (Array.isArray(model) ? model : []));
    value.forEach((item, index) => requireLikeOneOf(items, item, `${at}[${String(index)}]`));
  }
  if (!isObject(value)) return;
  const objects = models.filter(isObject);
  for (const key of Object.keys(value)) {
    const holders = objects.filter((model) => Object.hasOwn(model, key));
    if (holders.length === 0) throw new BadPack({ is: 'unknown-key', key: `${at}.${key}` });
    const kinds = holders.map((model) => kindOf(model[key]));
    if (!kinds.includes(kindOf(value[key]))) throw new BadPack({ is: 'wrong-type', key: `${at}.${key}`, expected: kinds[0] ?? 'object' });
  }
  for (const key of Object.keys(objects[0] ?? {})) {
    if (!Object.hasOwn(value, key) && objects.every((model) => Object.hasOwn(model, key))) throw new BadPack({ is: 'missing-key', key: `${at}.${key}` });
  }
}

function kindOf(value: unknown): JsonKind | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain<T>(value: T): value is T & object {
  return isObject(value);
}

function isKeyOf<T extends object>(object: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(object, key);
}

import { type JsonObject, listOf, member, textOf } from './json';

/** Names and values of an add-in's settings in the document, each value as JSON text, as Word keeps them (web-extension properties). */
export type Settings = Readonly<Record<string, string>>;

/**
 * Reads the settings out of Office.context.document.settings.saveAsync.
 * @param data the call's arguments: DdaSettingsMethod holds all names and values, so that what is not there was removed
 */
export function settingsOf(data: unknown): Settings {
  const properties = listOf(member(member(data, 'DdaSettingsMethod'), 'Properties'));
  return Object.fromEntries(properties.map((property) => [textOf(listOf(property)[0]), textOf(listOf(property)[1], 'null')]));
}

/** The settings as the answer to Office.context.document.settings.refreshAsync. */
export function settingsAnswer(settings: Settings): JsonObject {
  return { Properties: { Settings: Object.entries(settings) } };
}

/** Each namespace in its transitional and its strict form (ECMA-376 part 1 and part 4), with the prefix that this folder uses. */
const prefixes = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['xml', 'xml'],
]);

/** The prefix that this folder uses for a namespace; `?` for one that it doesn't look into. */
export function namePrefix(uri: string): string {
  return prefixes.get(uri) ?? '?';
}

/**
 * Whether a branch that requires this namespace is read, as Word would (ECMA-376 part 3, 7.2).
 * Word's extensions are; symbols of w16se are not, since their fallback holds the character itself.
 */
export function understands(uri: string): boolean {
  return (prefixes.has(uri) || /^http:\/\/schemas\.(?:microsoft\.com\/office|openxmlformats\.org)\//.test(uri)) && !uri.endsWith('/symex');
}

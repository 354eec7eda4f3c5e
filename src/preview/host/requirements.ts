/** The levels of WordApi that the host can claim. */
export const levels = ['1.3', '1.4', '1.5', '1.6', '1.7', '1.8', '1.9'] as const;
export type Level = (typeof levels)[number];

/** Says whether a host at one level has what came with another. */
export function reaches(level: Level, needed: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(needed);
}

/**
 * The requirement sets of a host, as the JSON text that the application context carries.
 * The npm build of the library knows members of 1.4 and 1.5 by the set WordApiOnline (office-js 1.1.110, word-web-16.00.debug.js), so that a host from 1.4 on claims it too.
 * Whatever is claimed, the library says yes to WordApi up to 1.3 on the web (word.md).
 */
export function requirementMatrix(level: Level): string {
  return JSON.stringify({ WordApi: level, ...(reaches(level, '1.4') && { WordApiOnline: '1.1' }), Settings: '1.1', Selection: '1.1', DocumentEvents: '1.1', TextCoercion: '1.1' });
}

import type { Severity } from '../report/findings';

export const failOns = ['error', 'warning', 'info', 'never'] as const;
/** From which severity on a finding makes the run fail. */
export type FailOn = (typeof failOns)[number];

/** 0: nothing at or above the level asked for; 1: something; 2: a file could not be read; 3: wrong usage. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Whether a finding is reason enough to fail. */
export function fails(severity: Severity, failOn: FailOn): boolean {
  return failOns.indexOf(severity) <= failOns.indexOf(failOn) && failOn !== 'never';
}

import type { CheckOptions } from '../report/check';
import type { RuleId, Severity } from '../report/findings';
import type { KindId, Period } from '../report/genre/sections';
import type { Pack } from '../report/pack';
import type { Remembered } from '../report/remembered';
import { rules } from '../report/rules';

/** What the drafter chose in Word and this run goes by: a reviewer is told, since it changes what is found. */
export interface Chosen {
  readonly kind?: KindId;
  readonly period?: Period;
  readonly severities: readonly { readonly rule: RuleId; readonly severity: Severity | 'off' }[];
}

/**
 * How a document is to be checked: as the command line says, else as the drafter chose in the pane, else as ever.
 * @param remembered what is kept in the document
 * @param pack its severities are the command line's: those of --pack and --disable
 * @param kind that of --kind
 */
export function chooseOptions(remembered: Remembered, pack: Pack, kind: KindId | undefined): { readonly options: CheckOptions; readonly chosen: Chosen } {
  const own = kind === undefined && remembered.kind !== 'detected' ? remembered.kind : undefined;
  const inForce = kind ?? own;
  const period: { readonly period?: Period } = remembered.span === 'detected' ? {} : { period: { span: remembered.span } };
  const severities = rules.flatMap(({ id }) => {
    const severity = pack.severities[id] === undefined ? remembered.severities[id] : undefined;
    return severity === undefined ? [] : [{ rule: id, severity }];
  });
  return {
    options: {
      pack: { ...pack, severities: { ...Object.fromEntries(severities.map(({ rule, severity }) => [rule, severity])), ...pack.severities } },
      ...(inForce === undefined ? {} : { kind: inForce }),
      ...period,
    },
    chosen: { severities, ...period, ...(own === undefined ? {} : { kind: own }) },
  };
}

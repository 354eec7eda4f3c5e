import type { Format } from '.';

/** One JSON array, an element a file and a line. */
export function json(): Format {
  let printed = false;
  return {
    add: ({ result }) => {
      const before = printed ? ',\n' : '[\n';
      printed = true;
      return before + JSON.stringify(result);
    },
    end: () => (printed ? '\n]\n' : '[]\n'),
  };
}

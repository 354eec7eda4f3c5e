/** A count with its noun: `1 place`, `2 places`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${String(count)} ${count === 1 ? one : many}`;

// A document is what JSON holds. What nobody has stated is not there, and null says no more than that.

/** Reads JSON; a number that would change by being read keeps its digits, where the browser can. */
export function parse(text) {
  return JSON.parse(text, (key, value, said) =>
    typeof value === 'number' && said && JSON.rawJSON && said.source !== String(value) ? JSON.rawJSON(said.source) : value);
}

/** Writes JSON, ending in a line break. */
export const print = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** The same again, so that changing one leaves the other alone. */
export const copy = (value) => parse(print(value));

export const isNumber = (value) => typeof value === 'number' || JSON.isRawJSON?.(value) === true;

export const isObject = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isNumber(value);

/** The text of a text, number, true or false, as a field shows it. */
export const textOf = (value) =>
  isNumber(value) ? value.rawJSON ?? String(value) : value === true ? 'yes' : value === false ? 'no' : String(value ?? '');

/** The number that a text states, or undefined. */
export function numberOf(text) {
  const trimmed = text.trim();
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(trimmed) ? parse(trimmed) : undefined;
}

const own = (value, step) => (typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? value[step] : undefined);

/** What stands at a path, or undefined. */
export const at = (document, path) => path.reduce(own, document) ?? undefined;

/** Puts a value at a path, with whatever leads there. */
export function put(document, path, value) {
  const [step, ...rest] = path;
  if (rest.length === 0) {
    document[step] = value;
    return;
  }
  const next = own(document, step);
  if (!isObject(next) && !Array.isArray(next)) {
    document[step] = typeof rest[0] === 'number' ? [] : {};
  }
  put(document[step], rest, value);
}

/** Takes away what stands at a path, and whatever is empty without it, up to a depth. */
export function drop(document, path, depth = 0) {
  const parent = at(document, path.slice(0, -1));
  if (parent === undefined) {
    return;
  }
  delete parent[path.at(-1)];
  if (path.length - 1 > depth && isObject(parent) && Object.keys(parent).length === 0) {
    drop(document, path.slice(0, -1), depth);
  }
}

/** A path as one text. */
export const pointer = (path) => path.join('/');

/** Objects without what is null. */
export function withoutNulls(value) {
  if (Array.isArray(value)) {
    return value.map(withoutNulls);
  }
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null).map(([key, one]) => [key, withoutNulls(one)]))
    : value;
}

/** JSON written piece by piece, so that a long list is never one text, nor all of it in memory. */

/** What `JSON.stringify` would give, in pieces; whatever can be gone through is an array, a generator too. */
export function* jsonText(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) {
    yield JSON.stringify(value);
  } else if (Symbol.iterator in value) {
    yield* between("[", each(value as Iterable<unknown>), "]");
  } else {
    yield* between("{", entries(value), "}");
  }
}

function* between(begin: string, parts: Iterable<[label: string, value: unknown]>, end: string): Generator<string> {
  let mark = begin;
  for (const [label, value] of parts) {
    yield mark + label;
    yield* jsonText(value);
    mark = ",";
  }
  yield mark === "," ? end : begin + end;
}

function* each(values: Iterable<unknown>): Generator<[string, unknown]> {
  for (const value of values) yield ["", value];
}

function* entries(value: object): Generator<[string, unknown]> {
  for (const [key, inner] of Object.entries(value)) if (inner !== undefined) yield [`${JSON.stringify(key)}:`, inner];
}

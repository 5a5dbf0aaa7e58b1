/** JSON written piece by piece, so that a long list is never one text, nor all of it in memory. */

/** What `JSON.stringify` would give, in pieces; whatever can be gone through is an array, a generator too. */
export function* jsonText(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null || isFlat(value)) {
    yield JSON.stringify(value);
  } else if (Symbol.iterator in value) {
    yield* between("[", each(value as Iterable<unknown>), "]");
  } else {
    yield* between("{", entries(value), "}");
  }
}

/** An object with nothing but plain values, as most lines are: it is short, and one piece of it costs a fraction of ten. */
function isFlat(value: object): boolean {
  if (Symbol.iterator in value) return false;
  for (const inner of Object.values(value)) if (typeof inner === "object" && inner !== null) return false;
  return true;
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

/** JSON in pieces, so that a long list is never in memory as a whole. */

/** The text that `JSON.stringify` makes, in pieces. Every iterable becomes an array, generators included. */
export function* jsonText(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null || isFlat(value)) {
    yield JSON.stringify(value);
  } else if (Symbol.iterator in value) {
    yield* between("[", each(value as Iterable<unknown>), "]");
  } else {
    yield* between("{", entries(value), "}");
  }
}

/** An object without nested objects, as most lines are. It is short, and one piece costs much less than ten. */
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

/** JSON in pieces, so that a long list is never in memory as a whole. */

/** The text that `JSON.stringify` makes, in pieces. Every iterable becomes an array, generators included. */
export function* jsonText(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null || left(value, SHORT) >= 0) {
    yield JSON.stringify(value);
  } else if (Symbol.iterator in value) {
    yield* between("[", each(value as Iterable<unknown>), "]");
  } else {
    yield* between("{", entries(value), "}");
  }
}

/** How many values are written in one piece at most, as most lines and figures are: it costs much less than ten pieces. */
const SHORT = 64;

/** How many more values than those in `value` have room in a piece; below 0 where it has too many, or lists that are yet to be made. */
function left(value: object, room: number): number {
  if (Symbol.iterator in value && !Array.isArray(value)) return -1;
  for (const inner of Object.values(value)) {
    room = typeof inner === "object" && inner !== null ? left(inner, room - 1) : room - 1;
    if (room < 0) return room;
  }
  return room;
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

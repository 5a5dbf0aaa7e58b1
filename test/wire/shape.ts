/** A valibot schema as plain data, so that two schemas can be compared: what it takes, not how it is written. */

/** What of a schema or an action says what it takes. Functions say that there is a check, and no more. */
const TELLING = [
  "type",
  "expects",
  "key",
  "literal",
  "options",
  "entries",
  "items",
  "item",
  "value",
  "rest",
  "wrapped",
  "default",
  "requirement",
  "pipe",
] as const;

/** The description; the same for equal schemas, whatever the order of an object's fields or of a union's variants. */
export function shapeOf(value: unknown): unknown {
  if (value instanceof RegExp) return `/${value.source}/${value.flags}`;
  if (typeof value === "function") return "a check";
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return value;
  if (isPart(value)) {
    // A pipe begins with the schema itself, without its pipe.
    const { pipe, ...self } = value;
    const told: [string, unknown][] = TELLING.flatMap((key) =>
      key !== "pipe" && key in self ? [[key, shapeOf(self[key])]] : [],
    );
    if (Array.isArray(pipe)) told.push(["then", pipe.slice(1).map(shapeOf)]);
    const shape = Object.fromEntries(told);
    // Variants are told apart by a field: which of them is listed first makes no difference.
    return shape.type === "variant" && Array.isArray(shape.options)
      ? { ...shape, options: inOrder(shape.options) }
      : shape;
  }
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, shapeOf(one)]),
  );
}

const inOrder = (shapes: readonly unknown[]) => {
  const texts = shapes.map((shape) => JSON.stringify(shape));
  return texts.sort();
};

/** Whether something is a schema, or an action of a pipe. */
export function isPart(value: unknown): value is Partial<Record<(typeof TELLING)[number] | "kind", unknown>> {
  return (
    typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string" && "~run" in value
  );
}

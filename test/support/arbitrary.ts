/** Anything that a schema could take: a draw from its parts. Checks of several parts together are left to whoever draws. */
import fc from "fast-check";

/** As much of a valibot schema as is read here. */
interface Schema {
  type: string;
  pipe?: readonly { type: string; requirement?: unknown; metadata?: { graphemes?: number } }[];
  entries?: Record<string, Schema>;
  options?: readonly unknown[];
  item?: Schema;
  wrapped?: Schema;
  literal?: unknown;
}

export function arbitraryOf(schema: unknown): fc.Arbitrary<unknown> {
  const { type, pipe = [], entries = {}, options = [], item, wrapped, literal } = schema as Schema;
  const limit = (name: string) => pipe.find((action) => action.type === name)?.requirement;
  const number = (name: string, otherwise: number) => {
    const found = limit(name);
    return typeof found === "number" ? found : otherwise;
  };
  switch (type) {
    case "object": {
      const optional = Object.keys(entries).filter((key) => entries[key]?.type === "optional");
      const parts = Object.fromEntries(
        Object.entries(entries).map(([key, entry]) => [
          key,
          entry.type === "optional" ? arbitraryOf(entry.wrapped).filter(isNoEmptyGroup) : arbitraryOf(entry),
        ]),
      );
      return fc.record(parts, {
        requiredKeys: Object.keys(entries).filter((key) => !optional.includes(key)),
        noNullPrototype: true,
      });
    }
    case "array":
      return fc.array(arbitraryOf(item), {
        minLength: number("min_length", 0),
        maxLength: Math.min(5, number("max_length", 5)),
      });
    case "union":
    case "variant":
      return fc.oneof(...options.map(arbitraryOf));
    case "picklist":
      return fc.constantFrom(...options);
    case "literal":
      return fc.constant(literal);
    case "boolean":
      return fc.boolean();
    case "number":
      return fc.integer({ min: number("min_value", 0), max: number("max_value", 100) });
    case "optional":
      return arbitraryOf(wrapped);
    case "string":
      if (limit("regex")) return fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/);
      if (limit("starts_with")) return fc.constant("https://hats.example/a.png");
      return fc.stringMatching(/^[A-Z][a-z]{1,6}( [a-z]{2,8}){0,3}$/);
    default:
      throw new Error(`no draw for a schema of type ${type}`);
  }
}

/** An optional group without anything in it says the same as none, and is given back as none. */
const isNoEmptyGroup = (drawn: unknown): boolean =>
  typeof drawn !== "object" || drawn === null || Array.isArray(drawn) || Object.keys(drawn).length > 0;

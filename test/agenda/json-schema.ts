/** As much of JSON Schema (draft 7) as the schema of a plan needs, and that of results. A word that it does not know is an error. */

type Rule = (limit: never, value: never, at: string) => string | null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const TYPES: Record<string, (value: unknown) => boolean> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  integer: Number.isInteger,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

const all = (faults: (string | null)[]) => faults.find((fault) => fault !== null) ?? null;
const length = (text: unknown) => (typeof text === "string" ? [...text].length : 0);

/** What each word says of a value of the type that it is about; values of other types are left to `type`. */
const RULES: Record<string, Rule> = {
  type: (type: string, value: unknown, at) => (TYPES[type]?.(value) ? null : `${at}: no ${type}`),
  const: (only: unknown, value: unknown, at) => (value === only ? null : `${at}: not ${only}`),
  enum: (some: unknown[], value: unknown, at) => (some.includes(value) ? null : `${at}: none of ${some}`),
  minimum: (least: number, value: unknown, at) =>
    typeof value === "number" && value < least ? `${at}: under ${least}` : null,
  maximum: (most: number, value: unknown, at) =>
    typeof value === "number" && value > most ? `${at}: over ${most}` : null,
  minLength: (least: number, value: unknown, at) =>
    typeof value === "string" && length(value) < least ? `${at}: too short` : null,
  maxLength: (most: number, value: unknown, at) => (length(value) > most ? `${at}: too long` : null),
  pattern: (pattern: string, value: unknown, at) =>
    typeof value === "string" && !new RegExp(pattern, "u").test(value) ? `${at}: not ${pattern}` : null,
  minItems: (least: number, value: unknown, at) =>
    Array.isArray(value) && value.length < least ? `${at}: too few` : null,
  maxItems: (most: number, value: unknown, at) =>
    Array.isArray(value) && value.length > most ? `${at}: too many` : null,
  // One schema for all, or one for each place.
  items: (schema: unknown, value: unknown, at) =>
    Array.isArray(value)
      ? all(value.map((one, place) => faultIn(Array.isArray(schema) ? schema[place] : schema, one, `${at}/${place}`)))
      : null,
  properties: (schemas: Record<string, unknown>, value: unknown, at) =>
    isRecord(value)
      ? all(
          Object.entries(schemas).map(([key, one]) => (key in value ? faultIn(one, value[key], `${at}/${key}`) : null)),
        )
      : null,
  propertyNames: (schema: unknown, value: unknown, at) =>
    isRecord(value) ? all(Object.keys(value).map((key) => faultIn(schema, key, `${at}/${key}`))) : null,
  // Beside `properties` it would be about the others alone, and no schema here has both.
  additionalProperties: (schema: unknown, value: unknown, at) =>
    isRecord(value) ? all(Object.entries(value).map(([key, one]) => faultIn(schema, one, `${at}/${key}`))) : null,
  required: (keys: string[], value: unknown, at) =>
    isRecord(value) ? all(keys.map((key) => (key in value ? null : `${at}: no ${key}`))) : null,
  allOf: (schemas: unknown[], value: unknown, at) => all(schemas.map((one) => faultIn(one, value, at))),
  anyOf: (schemas: unknown[], value: unknown, at) =>
    schemas.some((one) => faultIn(one, value, at) === null) ? null : `${at}: none fits`,
  oneOf: (schemas: unknown[], value: unknown, at) =>
    schemas.filter((one) => faultIn(one, value, at) === null).length === 1 ? null : `${at}: not one fits`,
};
const NOTES = new Set(["$schema", "title", "description", "format"]);

/** The first thing in a value that does not fit, with the place; null if it fits. */
export function faultIn(schema: unknown, value: unknown, at = ""): string | null {
  if (!isRecord(schema)) throw new Error(`${at}: no schema`);
  return all(
    Object.entries(schema).map(([word, limit]) => {
      if (NOTES.has(word)) return null;
      const rule = RULES[word];
      if (!rule) throw new Error(`${at}: unknown word ${word}`);
      return rule(limit as never, value as never, at);
    }),
  );
}

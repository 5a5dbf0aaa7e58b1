/** The JSON Schema of `results.json`, for whoever reads the file with a program. */
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { Results } from "../protocol/http.ts";

const Names = v.object({ type: v.literal("picklist"), options: v.array(v.string()) });
const COUNT = { type: "integer", minimum: 0 } as const;

/**
 * Made of the schema that defines the file. What is checked by a function, such as that a text has been cleaned, no JSON Schema
 * can say: every file fits, and not everything that fits could be a file.
 */
function make(): string {
  const schema = toJsonSchema(Results, {
    ignoreActions: ["transform", "check", "raw_check", "metadata", "partial_check"],
    typeMode: "output",
    // The bands of a profile: a record with names that are known, which the conversion does not know.
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      const names = "key" in valibotSchema && v.is(Names, valibotSchema.key) ? valibotSchema.key.options : null;
      return names && { ...jsonSchema, propertyNames: { enum: names }, additionalProperties: COUNT };
    },
  });
  return JSON.stringify({ ...schema, title: "The results of a workshop" });
}

let made: string | undefined;

/** The JSON Schema as text, made once when it is first asked for. */
export function resultsJsonSchema(): string {
  made ??= make();
  return made;
}

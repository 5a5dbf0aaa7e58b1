/** The JSON Schema of a plan as a file, for editors and for whoever writes plans with a program. */
import { toJsonSchema } from "@valibot/to-json-schema";
import { pointsFor } from "../text.ts";
import { Agenda } from "./schema.ts";

/** Where every server of this product has it. */
export const SCHEMA_PATH = "/api/schemas/agenda.json";

/**
 * Made of the schema that the server itself reads plans by. What a function checks (no id twice, content that exists, text that
 * fits a phone) no JSON Schema can say, so a plan that fits may still be refused, but no plan is that does not.
 */
function make(): string {
  const schema = toJsonSchema(Agenda, {
    // Texts are cleaned when they are read: what is said of the cleaned text holds for one that is clean already.
    ignoreActions: ["transform", "check", "raw_check"],
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== "metadata") return null;
      const { graphemes, ...rest } = jsonSchema as typeof jsonSchema & { graphemes?: unknown };
      if (typeof graphemes !== "number") return null;
      return { ...rest, description: `At most ${graphemes} characters.`, maxLength: pointsFor(graphemes) };
    },
  });
  return JSON.stringify({ ...schema, title: "A plan for a workshop" });
}

let made: string | undefined;

/** The JSON Schema as text, made once when it is first asked for. */
export function agendaJsonSchema(): string {
  made ??= make();
  return made;
}

/** The JSON Schema of plans: other people's programs write plans by it. */
import { expect, test } from "vitest";
import { agendaJsonSchema } from "../../shared/agenda/json-schema.ts";

test("the JSON Schema of plans is as it was when it was accepted", async () => {
  const text = `${JSON.stringify(JSON.parse(agendaJsonSchema()), null, 2)}\n`;
  await expect(text, "Plans as files have changed. If it is meant, run vitest with -u.").toMatchFileSnapshot(
    "./agenda-schema.json",
  );
});

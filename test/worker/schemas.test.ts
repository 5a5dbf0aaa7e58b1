/** The JSON Schemas of plans and results, over HTTP. */
import { expect, it } from "vitest";
import { agendaJsonSchema } from "../../shared/agenda/json-schema.ts";
import { resultsJsonSchema } from "../../shared/exports/json-schema.ts";
import { call } from "./support/calls.ts";

it("R-117 GET /api/schemas/agenda.json describes plans for whoever writes one as a file", async () => {
  const response = await call("/api/schemas/agenda.json");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/schema+json");
  expect(response.headers.get("cache-control")).toBe("public, max-age=3600");
  expect(await response.text()).toBe(agendaJsonSchema());
});

it("R-164 GET /api/schemas/results.json describes results for whoever reads them with a program", async () => {
  const response = await call("/api/schemas/results.json");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/schema+json");
  expect(await response.text()).toBe(resultsJsonSchema());
});

/** The wire, as one digest: other people's clients rely on it, so that it changes by decision and never by accident. */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import * as v from "valibot";
import { expect, it } from "vitest";
import { close } from "../../shared/protocol/close.ts";
import { errors } from "../../shared/protocol/error.ts";
import { VERSION } from "../../shared/protocol/version.ts";
import { isPart, shapeOf } from "./shape.ts";

const shared = new URL("../../shared/", import.meta.url);
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, shared), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => `${folder}${file}`);

const digest = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Every file of the wire, with a digest of the schemas that it exports. */
async function families(): Promise<[file: string, digest: string][]> {
  const found: [string, string][] = [];
  for (const file of ["agenda/schema.ts", "primitives.ts", ...filesIn("exercises/"), ...filesIn("protocol/")].sort()) {
    const exported: Record<string, unknown> = await import(
      /* @vite-ignore */ pathToFileURL(new URL(file, shared).pathname).href
    );
    const schemas = Object.entries(exported).filter(([, value]) => isPart(value));
    schemas.sort(([a], [b]) => (a < b ? -1 : 1));
    if (schemas.length > 0)
      found.push([file, digest(schemas.map(([name, schema]) => [name, shapeOf(schema)])).slice(0, 16)]);
  }
  found.push(["error codes", digest(Object.keys(errors).sort()).slice(0, 16)]);
  found.push(["close codes", digest(Object.entries(close).sort()).slice(0, 16)]);
  return found;
}

it("the wire is as it was when its hash was accepted", async () => {
  const all = await families();
  // Of the schemas alone: a file that moves changes nothing on the wire.
  const whole = digest(all.map(([, one]) => one).sort());
  const text = [`v${VERSION} ${whole}`, "", ...all.map(([file, one]) => `${one} ${file}`), ""].join("\n");
  await expect(
    text,
    "The wire has changed. That is a decision: other people's clients speak it. If it is meant, look at the golden " +
      "transcripts, say it in the change's message, and run vitest with -u. If old clients would break, VERSION goes up.",
  ).toMatchFileSnapshot("./schema-hash.txt");
});

const different: [what: string, one: v.GenericSchema, other: v.GenericSchema][] = [
  ["a field's name", v.object({ a: v.string() }), v.object({ b: v.string() })],
  ["a field's type", v.object({ a: v.string() }), v.object({ a: v.number() })],
  ["whether a field may be absent", v.object({ a: v.optional(v.string()) }), v.object({ a: v.string() })],
  ["whether a field may be null", v.object({ a: v.nullable(v.string()) }), v.object({ a: v.optional(v.string()) })],
  ["a literal", v.literal(1), v.literal("1")],
  ["a list of choices", v.picklist(["a", "b"]), v.picklist(["a", "c"])],
  ["a cap", v.pipe(v.string(), v.maxLength(3)), v.pipe(v.string(), v.maxLength(4))],
  ["a pattern", v.pipe(v.string(), v.regex(/^a$/)), v.pipe(v.string(), v.regex(/^a$/i))],
  [
    "a check more",
    v.string(),
    v.pipe(
      v.string(),
      v.check(() => true),
    ),
  ],
  [
    "a variant more",
    v.variant("t", [v.object({ t: v.literal("a") })]),
    v.variant("t", [v.object({ t: v.literal("a") }), v.object({ t: v.literal("b") })]),
  ],
  ["what a list holds", v.array(v.string()), v.array(v.number())],
  ["what a record holds", v.record(v.string(), v.string()), v.record(v.string(), v.number())],
  [
    "a member of a union deep inside",
    v.array(v.union([v.string(), v.object({ a: v.literal(1) })])),
    v.array(v.union([v.string(), v.object({ a: v.literal(2) })])),
  ],
];

it.each(different)("the description distinguishes: %s", (_what, one, other) => {
  expect(shapeOf(one)).not.toEqual(shapeOf(other));
  expect(shapeOf(one)).toEqual(shapeOf(one));
});

it("the description does not depend on the order in which fields and variants are written", () => {
  const text = (schema: v.GenericSchema) => JSON.stringify(shapeOf(schema));
  expect(text(v.object({ a: v.string(), b: v.number() }))).toBe(text(v.object({ b: v.number(), a: v.string() })));
  const [one, other] = [v.object({ t: v.literal("a") }), v.object({ t: v.literal("b") })];
  expect(text(v.variant("t", [one, other]))).toBe(text(v.variant("t", [other, one])));
});

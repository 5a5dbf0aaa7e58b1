/** What a request sends to be kept: read, checked, or refused in words. */
import * as v from "valibot";
import { parseJson } from "../../shared/protocol/parse.ts";
import type { Env } from "../env.ts";
import { unsavedOn } from "../room/local-services.ts";
import { bodyOf } from "./body.ts";
import { problem } from "./problem.ts";

export type Sent<T> = { ok: true; value: T } | { ok: false; refusal: Response };

/** The body as this schema has it. It is refused where nothing could be saved. */
export async function sent<Schema extends v.GenericSchema>(
  env: Env,
  request: Request,
  schema: Schema,
): Promise<Sent<v.InferOutput<Schema>>> {
  const body = await bodyOf(request);
  if (!body.ok) return { ok: false, refusal: problem(body.code) };
  if (await unsavedOn(env)) return { ok: false, refusal: problem("cannot-save") };
  const json = parseJson(body.text);
  if (!json.ok) return { ok: false, refusal: problem(json.code) };
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return { ok: true, value: parsed.output };
  return { ok: false, refusal: problem("bad-message", v.getDotPath(parsed.issues[0])) };
}

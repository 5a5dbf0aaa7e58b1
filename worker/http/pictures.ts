/** HTTP: pictures on their way into a room, and out of it. */
import { Hono } from "hono";
import * as v from "valibot";
import { readCode } from "../../shared/code.ts";
import { PICTURE_CACHED_SECONDS, PICTURE_MS, PICTURES } from "../../shared/limits.ts";
import { PictureHash, pictureType, UploadId } from "../../shared/picture.ts";
import type { Env } from "../env.ts";
import type { Reply, StoredPicture } from "../objects.ts";
import { hashOfBytes } from "../room/keys.ts";
import { unsavedOn } from "../room/local-services.ts";
import { uploadsOf } from "../uploads/upload-server.ts";
import { bytesOf } from "./body.ts";
import { lookUp } from "./codes.ts";
import { withinLimit } from "./limiter.ts";
import { problem } from "./problem.ts";

/** Where pictures wait for their room. */
export const uploads = new Hono<{ Bindings: Env }>().put("/:upload/:hash", async (c) => {
  const { upload, hash } = c.req.param();
  if (!v.is(UploadId, upload) || !v.is(PictureHash, hash)) return problem("not-found");
  const picture = await pictureIn(c.env, c.req.raw, hash);
  if (!picture.ok) return problem(picture.code);
  const refusal = await uploadsOf(c.env, upload).put(upload, picture.value);
  return refusal ? problem(refusal) : c.body(null, 204);
});

/** the picture that a request brings. What its bytes are is said by the bytes, whatever the client calls them. */
export async function pictureIn(
  env: Env,
  request: Request,
  hash: string,
  most: number = PICTURES.bytes,
): Promise<Reply<StoredPicture>> {
  if (!(await withinLimit(env, "UPLOADS_OF_PICTURES", request))) return { ok: false, code: "too-many-uploads" };
  const body = await bytesOf(request, { most, timeoutMs: PICTURE_MS });
  if (!body.ok) return body;
  const type = pictureType(body.bytes);
  if (type === null || (await hashOfBytes(body.bytes)) !== hash) return { ok: false, code: "no-picture" };
  if (await unsavedOn(env)) return { ok: false, code: "cannot-save" };
  return { ok: true, value: { hash, type, bytes: body.bytes } };
}

/** Only the room's own pictures, for whoever knows its code and the picture's hash. */
export const pictures = new Hono<{ Bindings: Env }>().get("/:code/:hash", async (c) => {
  const { code: typed, hash } = c.req.param();
  // The address of a phone may have the code as somebody typed it.
  const read = readCode(typed);
  const code = read.is === "code" ? read.code : typed;
  const refusal = await lookUp(c.env, code, c.req.raw);
  if (refusal) return problem(refusal);
  if (!v.is(PictureHash, hash)) return problem("not-found");
  const reply = await c.env.ROOMS.getByName(code).picture(hash);
  if (!reply.ok) return problem(reply.code);
  return c.body(reply.value.bytes, 200, {
    "content-type": reply.value.type,
    // What is under a hash never changes. No longer than a workshop lasts, because with its room it is to be gone.
    "cache-control": `private, max-age=${PICTURE_CACHED_SECONDS}, immutable`,
  });
});

/** Reads the body of a request, within limits of size and time. */
import { BODY_BYTES, BODY_MS } from "../../shared/limits.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";

export type Body = { ok: true; text: string } | { ok: false; code: ErrorCode };

/**
 * all of a request's body as text, or why not. What is too large, too slow or broken is not read to its end, and workerd then
 * ends the connection. `timeoutMs`: how long it may take.
 */
export async function bodyOf(request: Request, timeoutMs = BODY_MS): Promise<Body> {
  if (Number(request.headers.get("content-length")) > BODY_BYTES) return { ok: false, code: "too-large" };
  if (!request.body) return { ok: true, text: "" };
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<"late">((settle) => {
    timer = setTimeout(() => settle("late"), timeoutMs);
  });
  try {
    return await read(reader, late);
  } catch {
    // Its sender has gone, or sends what is no body.
    return { ok: false, code: "bad-json" };
  } finally {
    clearTimeout(timer);
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>, late: Promise<"late">): Promise<Body> {
  const pieces: Uint8Array[] = [];
  for (let left = BODY_BYTES; ; ) {
    const piece = await Promise.race([reader.read(), late]);
    if (piece === "late") return { ok: false, code: "too-slow" };
    if (piece.done) return { ok: true, text: await new Blob(pieces).text() };
    left -= piece.value.length;
    if (left < 0) return { ok: false, code: "too-large" };
    pieces.push(piece.value);
  }
}

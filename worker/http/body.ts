/** Reads the body of a request, within limits of size and time. */
import { BODY_BYTES, BODY_MS } from "../../shared/limits.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";

export type Body = { ok: true; text: string } | { ok: false; code: ErrorCode };
/** The same as bytes. */
export type Bytes = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; code: ErrorCode };

/** How large a body may be, and how many milliseconds it may take. */
interface Within {
  most: number;
  timeoutMs: number;
}

/**
 * all of a request's body as text, or why not. What is too large, too slow or broken is not read to its end, and workerd then
 * ends the connection. `timeoutMs`: how long it may take.
 */
export async function bodyOf(request: Request, timeoutMs = BODY_MS): Promise<Body> {
  const body = await bytesOf(request, { most: BODY_BYTES, timeoutMs });
  return body.ok ? { ok: true, text: await new Blob([body.bytes]).text() } : body;
}

/** The same for a body that is no text. */
export async function bytesOf(request: Request, { most, timeoutMs }: Within): Promise<Bytes> {
  if (Number(request.headers.get("content-length")) > most) return { ok: false, code: "too-large" };
  if (!request.body) return { ok: true, bytes: new Uint8Array() };
  const reader: ReadableStreamDefaultReader<Uint8Array> = request.body.getReader();
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<"late">((settle) => {
    timer = setTimeout(() => settle("late"), timeoutMs);
  });
  try {
    return await read(reader, most, late);
  } catch {
    // Its sender has gone, or sends what is no body.
    return { ok: false, code: "bad-json" };
  } finally {
    clearTimeout(timer);
  }
}

async function read(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
  late: Promise<"late">,
): Promise<Bytes> {
  const pieces: Uint8Array[] = [];
  for (let left = most; ; ) {
    const piece = await Promise.race([reader.read(), late]);
    if (piece === "late") return { ok: false, code: "too-slow" };
    if (piece.done) return { ok: true, bytes: new Uint8Array(await new Blob(pieces).arrayBuffer()) };
    left -= piece.value.length;
    if (left < 0) return { ok: false, code: "too-large" };
    pieces.push(piece.value);
  }
}

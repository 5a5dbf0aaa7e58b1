/** HTTP requests to the server, which tell its own replies from those that a network sends in its place. */

/** What stands between this page and the server: a network's sign-in page, or a filter that blocks the request. */
export type InTheWay = "portal" | "barred";

/** `problem` is the server's own (RFC 9457); `unreachable` may pass by itself. */
export type Reply<T> =
  | { is: "ok"; body: T }
  | { is: "problem"; status: number; code: string; detail: string; retryAfter: number | null }
  | { is: InTheWay }
  | { is: "unreachable" };

/** What to ask, and how to read the answer; null for one that the server would not give. */
export interface Question<T> {
  read(response: Response): Promise<T | null>;
  init?: RequestInit;
  /** The timeout in milliseconds, for the reply with its body. */
  timeoutMs?: number;
  call?: typeof fetch;
}

const TIMEOUT_MS = 15_000;

/** Asks once. Never throws. */
export async function ask<T>(address: string, question: Question<T>): Promise<Reply<T>> {
  const { read, init, timeoutMs = TIMEOUT_MS, call = fetch } = question;
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(), timeoutMs);
  try {
    // Our server never redirects its API; sign-in pages do.
    const response = await call(address, { ...init, redirect: "manual", signal: cut.signal });
    return await sorted(response, read);
  } catch {
    return { is: "unreachable" };
  } finally {
    clearTimeout(timer);
  }
}

async function sorted<T>(response: Response, read: Question<T>["read"]): Promise<Reply<T>> {
  const { status, headers } = response;
  const type = headers.get("content-type") ?? "";
  if (response.ok) {
    const body = type.startsWith("text/html") ? null : await read(response);
    return body === null ? { is: "portal" } : { is: "ok", body };
  }
  if (type.startsWith("application/problem+json")) {
    const { code, detail }: Partial<Record<string, unknown>> = await response.json();
    const retryAfter = Number(headers.get("retry-after")) || null;
    return { is: "problem", status, code: String(code), detail: String(detail ?? ""), retryAfter };
  }
  if (status === 403 || status === 451) return { is: "barred" };
  // 511 is the status of sign-in pages; any other of these is a server, or what stands before it, in trouble.
  if ((status >= 500 && status !== 511) || status === 429 || status === 408) return { is: "unreachable" };
  return { is: "portal" };
}

/** Reads JSON that has to be of a kind. */
export function json<T>(is: (body: unknown) => body is T): Question<T>["read"] {
  return async (response) => {
    const text = await response.text();
    try {
      const body: unknown = JSON.parse(text);
      return is(body) ? body : null;
    } catch {
      return null;
    }
  };
}

/** Whether a body is an object with this field, which tells the server's from anybody else's. */
export const has =
  <T extends object>(field: keyof T & string) =>
  (body: unknown): body is T =>
    typeof body === "object" && body !== null && field in body;

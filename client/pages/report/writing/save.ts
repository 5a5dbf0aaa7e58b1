/** Keeps what is added to a report with its room, with the key that opened the report. */

import { report } from "#words/report.ts";
import { writing } from "#words/report-writing.ts";
import { PICTURE_MS } from "../../../../shared/limits.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { sha256 } from "../../../../shared/sha256.ts";
import { ask, has, json } from "../../../wire/ask.ts";
import { whyNot } from "../../../wire/rooms.ts";
import type { Saved, Writing } from "./writing.ts";

/** Saves a draft; where somebody has kept another one since `version`, it is fetched. */
export async function saveReport(code: string, key: string, version: number, draft: ReportDraft): Promise<Saved> {
  const address = `/api/rooms/${encodeURIComponent(code)}`;
  const headers = { Authorization: `Bearer ${key}` };
  const reply = await ask(`${address}/report`, {
    read: json(has<{ version: number }>("version")),
    init: { method: "PUT", headers, body: JSON.stringify({ version, draft }) },
  });
  if (reply.is === "ok") return { is: "kept", version: reply.body.version };
  if (reply.is !== "problem" || reply.code !== "report-changed")
    return { is: "failed", why: whyNot(reply, report.trouble.network) };
  const newer = await ask(`${address}/results.json`, {
    read: json(has<Results>("steps")),
    init: { headers, cache: "no-store" },
  });
  if (newer.is === "ok") return { is: "newer", kept: newer.body.report };
  return { is: "failed", why: whyNot(newer, report.trouble.network) };
}

/** puts a logo into the room, under the hash of its bytes. */
export async function sendLogo(
  code: string,
  key: string,
  bytes: Uint8Array<ArrayBuffer>,
): ReturnType<Writing["sendLogo"]> {
  const hash = sha256(bytes);
  const reply = await ask(`/api/rooms/${encodeURIComponent(code)}/report/logo/${hash}`, {
    read: async () => true,
    init: { method: "PUT", headers: { Authorization: `Bearer ${key}` }, body: bytes },
    timeoutMs: PICTURE_MS,
  });
  return reply.is === "ok" ? { hash, why: null } : { why: whyNot(reply, writing.logo.unsent) };
}

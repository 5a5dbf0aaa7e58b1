/** Fetches all that the room holds of this phone's person, when they want to see it. */
import type { Consent, Mine } from "../../../../shared/protocol/http.ts";
import { ask, has, json } from "../../../wire/ask.ts";
import { recall } from "../../../wire/storage.ts";

/** Null where it could not be fetched. */
export async function fetchMine(code: string): Promise<Mine | null> {
  const reply = await ask(`/api/rooms/${code}/mine`, {
    read: json(has<Mine>("joinedAt")),
    init: { headers: { authorization: `Bearer ${recall(`resume:${code}`)}` } },
  });
  return reply.is === "ok" ? reply.body : null;
}

/** What has become of it: `over` where consent can no longer be given; `failed` leaves open whether the room has it. */
export type Kept = "kept" | "over" | "failed";

/** R-175: tells the room whether this person consents that their answers about themselves are listed. */
export async function keepConsent(code: string, consent: boolean): Promise<Kept> {
  const reply = await ask(`/api/rooms/${code}/mine`, {
    read: async ({ status }) => status === 204 || null,
    init: {
      method: "PUT",
      headers: { authorization: `Bearer ${recall(`resume:${code}`)}` },
      body: JSON.stringify({ consent } satisfies Consent),
    },
  });
  if (reply.is === "ok") return "kept";
  return reply.is === "problem" && (reply.code === "ended" || reply.code === "too-many") ? "over" : "failed";
}

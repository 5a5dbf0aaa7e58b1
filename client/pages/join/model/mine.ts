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

/** R-175: tells the room whether this person's answers about themselves may be listed; whether it has kept that. */
export async function allowRows(code: string, rows: boolean): Promise<boolean> {
  const reply = await ask(`/api/rooms/${code}/mine`, {
    read: async ({ status }) => status === 204 || null,
    init: {
      method: "PUT",
      headers: { authorization: `Bearer ${recall(`resume:${code}`)}` },
      body: JSON.stringify({ rows } satisfies Consent),
    },
  });
  return reply.is === "ok";
}

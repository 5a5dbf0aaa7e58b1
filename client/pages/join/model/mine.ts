/** Fetches all that the room holds of this phone's person, when they want to see it. */
import type { Mine } from "../../../../shared/protocol/http.ts";
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

/** sees to it that a room is erased at its time. Alarms come at least once, and not only when due. */
import * as limits from "../../shared/limits.ts";
import { may } from "../../shared/protocol/rights.ts";
import { expiresAt } from "../../shared/room/retention.ts";
import type { RoomRecord } from "../../shared/room/state/rows.ts";
import { hostKind } from "../../shared/room/team/keys.ts";
import { keyOf, type Socket } from "./connections.ts";
import type { Erasure } from "./erasure.ts";
import type { LoadedRoom } from "./platform.ts";
import type { Sessions } from "./sessions.ts";

export class Retention {
  readonly #storage: DurableObjectStorage;
  readonly #sessions: Sessions;
  readonly #erasure: Erasure;
  readonly #provenUntil: () => Promise<number>;
  #alarmKept = false;

  /** `provenUntil`: the date that has surely come, in milliseconds since 1970. */
  constructor(storage: DurableObjectStorage, sessions: Sessions, erasure: Erasure, provenUntil: () => Promise<number>) {
    this.#storage = storage;
    this.#sessions = sessions;
    this.#erasure = erasure;
    this.#provenUntil = provenUntil;
  }

  /** A room never goes without an alarm, even where the platform gave up one that failed again and again. Once after each wake. */
  async keepAlarm(room: RoomRecord): Promise<void> {
    if (this.#alarmKept) return;
    this.#alarmKept = true;
    if ((await this.#storage.getAlarm()) === null) await this.#storage.setAlarm(expiresAt(room));
  }

  /** Erases a room whose time has come, else sets the next alarm: what is to be done follows from the room alone. */
  async check({ workshop, connections }: LoadedRoom): Promise<void> {
    const { room } = workshop.state;
    const now = Date.now();
    if (now < expiresAt(room)) return this.#storage.setAlarm(expiresAt(room));
    if ((await this.#provenUntil()) < expiresAt(room)) return this.#storage.setAlarm(now + limits.RETENTION_PROOF_MS);
    // A host's socket that died unnoticed must not keep the data for ever, so only a sign of life counts.
    const hosting = [...connections.hosts].some(
      (host) => runs(room, host) && now - this.#sessions.heard(host) <= limits.RETENTION_GRACE_MS,
    );
    if (hosting) return this.#storage.setAlarm(now + limits.RETENTION_GRACE_MS);
    await this.#erasure.run();
  }
}

/** Whether a host's page may run the workshop: a helper's keeps no data. */
function runs(room: RoomRecord, host: Socket): boolean {
  const kind = hostKind(room, keyOf(host));
  return kind !== null && may(kind, "end");
}

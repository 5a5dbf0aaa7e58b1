/** erases a room, step by step. If that was interrupted, the next alarm or visitor goes on with the same steps. */
import type { Store } from "../../shared/room/store/store.ts";
import { directoryOf } from "../directory/directory-server.ts";
import type { Env } from "../env.ts";

const AGAIN_MS = 60_000;

export class Erasure {
  readonly #storage: DurableObjectStorage;
  readonly #env: Env;
  readonly #store: Store;
  readonly #closed: () => void;
  #running: Promise<void> | null = null;

  /** `closed` is called once the room counts as gone, so that everybody who is connected is told. */
  constructor(storage: DurableObjectStorage, env: Env, store: Store, closed: () => void) {
    this.#storage = storage;
    this.#env = env;
    this.#store = store;
    this.#closed = closed;
  }

  /** The erasing that is under way, or null. Later callers wait for the same one. */
  get running(): Promise<void> | null {
    return this.#running;
  }

  /** Erases the room, or goes on erasing it. Every step can be repeated, and the next caller repeats one that failed. */
  run(): Promise<void> {
    this.#running ??= this.#stepwise().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /**
   * The mark comes first: with it the room is gone for everybody, and the next alarm or visitor goes on with the rest. The
   * rows go last, because only they say that the code has still to be given back.
   */
  async #stepwise(): Promise<void> {
    const room = this.#store.load()?.room;
    if (!room) return;
    if (!room.erasing) this.#store.write([{ put: "room", room: { ...room, erasing: true } }]);
    this.#closed();
    await this.#storage.setAlarm(Date.now() + AGAIN_MS);
    await directoryOf(this.#env, room.code).release(room.code);
    // Once the code is free it may be drawn again, and then this is another room.
    if (this.#store.load()?.room.erasing) await this.#store.erase();
  }
}

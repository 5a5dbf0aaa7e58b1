/** erases a room, step by step. Whoever finds a room half erased goes on with the same steps. */

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

  /** `closed`: the room is gone from here on, and whoever is connected has to be told. */
  constructor(storage: DurableObjectStorage, env: Env, store: Store, closed: () => void) {
    this.#storage = storage;
    this.#env = env;
    this.#store = store;
    this.#closed = closed;
  }

  /** Erasing that is under way, or null: whoever else comes to it waits for the same. */
  get running(): Promise<void> | null {
    return this.#running;
  }

  /** Erases the room, or goes on with it: each step may be done twice, and what fails is done again by whoever is next. */
  run(): Promise<void> {
    this.#running ??= this.#stepwise().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /**
   * Marked first: from here on the room is gone for everybody, and an alarm or anyone who comes goes on with the rest. Its
   * rows go last, because they alone say that the code has still to be given back.
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

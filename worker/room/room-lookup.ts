/** which room is stored in an object. What SQLite cannot read it takes for an empty file, so nothing is written into that. */
import type { Store } from "../../shared/room/store/store.ts";
import { Workshop } from "../../shared/room/workshop.ts";
import type { Reply } from "../objects.ts";
import type { LoadedRoom } from "./platform.ts";

/** What a lookup needs of the object. */
interface Parts {
  store: Store;
  /** The code by which the object is addressed. */
  code(): string;
  /** The running room, loaded if it has to be; null when there is none. */
  load(): LoadedRoom | null;
  /** Whether the directory has the code. */
  isTaken(): Promise<boolean>;
  /** Goes on with erasing the room. */
  erase(): void;
  logError(error: unknown): void;
}

export class RoomLookup {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** The room that runs here. `no-room` only where the directory denies its code. */
  async find(): Promise<Reply<LoadedRoom>> {
    const { load, isTaken } = this.#parts;
    try {
      // While the directory is asked, the room may be made, or erased.
      if (!this.#isStored() && (await isTaken()) && !this.#isStored())
        throw new Error("its code is taken, but nothing is stored in it");
      const loaded = load();
      return loaded ? { ok: true, value: loaded } : { ok: false, code: "no-room" };
    } catch (error) {
      this.#unreadable(error);
      return { ok: false, code: "internal" };
    }
  }

  /** Whether anything may be written here: what SQLite writes into a file that it cannot read destroys what is left of it. */
  isWritable(): boolean {
    try {
      return this.#isStored();
    } catch (error) {
      this.#unreadable(error);
      return false;
    }
  }

  /** Reads the room from the store; null when there is none. One that is half erased is erased further. */
  open(): Workshop | null {
    const { store, code, erase } = this.#parts;
    const workshop = Workshop.open(store);
    const room = workshop?.state.room ?? store.load()?.room;
    if (room && room.code !== code()) throw new Error("another room is stored in it");
    if (room?.erasing) erase();
    return workshop;
  }

  /** Whether there are rows here, of a room or of one that is being erased. */
  #isStored(): boolean {
    const { load, store } = this.#parts;
    return load() !== null || store.load() !== null;
  }

  #unreadable(error: unknown): void {
    const why = error instanceof Error ? error.message : "unknown failure";
    this.#parts.logError(new Error(`cannot be read (${why}). Nothing of it is deleted; other rooms go on.`));
  }
}

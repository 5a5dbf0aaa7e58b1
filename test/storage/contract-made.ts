import type { Store } from "../../shared/room/store/store.ts";

/** Runs a test against an empty store; `again` opens another store on the same data, as after a restart. */
export type WithStore = (run: (store: Store, again: () => Store) => void | Promise<void>) => Promise<void>;

/** A test of a store in which a room has been made. */
export type Made = (title: string, run: Parameters<WithStore>[0]) => void;

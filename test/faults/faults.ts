/** What may happen to a server in the middle of a vote. */
import { setTimeout } from "node:timers/promises";
import type { Machine, Product } from "./product.ts";
import type { Vote } from "./room.ts";

export interface Fault {
  /** What happens, for the table. */
  what: string;
  machine?: Machine;
  /** Phones in the room when it happens. */
  phones: number;
  /**
   * Lets it happen; what has to be done by hand afterwards is done here as well. Where it lasts, gives back the moment at
   * which it is over: nobody can be back before that.
   */
  strike(product: Product, vote: Vote): Promise<number | undefined> | Promise<void> | void;
}

/** How long a disk stays full, in milliseconds. */
const FULL_MS = 4_000;
/** Phones in a usual room, and in one in which little happens. */
const ROOM = 60;
const FEW = 12;
const HALL = 500;
/** People who are there before the hall comes. */
const FIRST = 100;

export const FAULTS = {
  kill: {
    what: "kill -9 of workerd",
    phones: ROOM,
    strike: (product) => product.kill("workerd", "SIGKILL"),
  },
  sigterm: {
    what: "SIGTERM, and started again",
    phones: ROOM,
    strike: async (product) => {
      product.kill("server", "SIGTERM");
      await product.ended();
      await product.start();
    },
  },
  node: {
    what: "kill -9 of node alone, and started again",
    phones: ROOM,
    strike: async (product) => {
      product.kill("server", "SIGKILL");
      await product.ended();
      await product.start();
    },
  },
  disk: {
    what: "disk full for 4 s",
    machine: { disk: true },
    phones: ROOM,
    strike: async (product) => {
      product.fillDisk();
      await setTimeout(FULL_MS);
      product.freeDisk();
      return performance.now();
    },
  },
  back: {
    what: "clock 30 s back",
    machine: { clock: true },
    phones: FEW,
    strike: (product) => product.setClock(-30_000),
  },
  ahead: {
    what: "clock 10 min ahead",
    machine: { clock: true },
    phones: FEW,
    strike: (product) => product.setClock(600_000),
  },
  descriptors: {
    what: "1,024 descriptors, 400 more phones",
    machine: { descriptors: 1_024 },
    phones: FIRST,
    strike: (_, vote) => vote.join(HALL - FIRST),
  },
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;

/** what a room keeps of a round for clients, beside what it is told itself. */
import type { ItemMovement } from "../../exercises/distribution.ts";
import type { RoundResult } from "../../protocol/view.ts";

/** Figures of a round that have more people behind them than others need. A part is absent where a client is told the same. */
export interface ForClient {
  /** Null where nothing of it may be told. */
  result?: RoundResult["result"] | null;
  movement?: ItemMovement[];
  segments?: RoundResult["segments"];
}

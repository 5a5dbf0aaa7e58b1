/** A command as it comes in: from which key, whether that key may give it, and beside whom. */

import type { Command, CommandName } from "../../protocol/command.ts";
import { may } from "../../protocol/rights.ts";
import { editionOf } from "../../protocol/team.ts";
import { done, type Outcome, refused } from "../change.ts";
import { command } from "../commands/commands.ts";
import type { Context } from "../context.ts";
import type { RoomState } from "../state/state.ts";
import { together } from "./deeds.ts";
import { invite, pair, revoke, sign } from "./invite.ts";
import { hostKind } from "./keys.ts";

/** what is about the report, which a link opens and which may get a quick question. */
const AFTER_END: ReadonlySet<CommandName> = new Set<CommandName>(["revoke", "report"]);

/** report links are made when it is over; nobody is let in any more. */
const isAfterEnd = (wanted: Command): boolean =>
  AFTER_END.has(wanted.do) || (wanted.do === "invite" && editionOf(wanted.kind) !== null);

/** Decides a command. `key`: the id of the link whose key it came with; undefined for the owner's. */
export function hostCommand(state: RoomState, key: string | undefined, wanted: Command, context: Context): Outcome {
  const kind = hostKind(state.room, key);
  if (!kind) return refused("revoked");
  if (!may(kind, wanted.do)) return refused("forbidden");
  if (state.room.status === "ended" && !isAfterEnd(wanted)) return wanted.do === "end" ? done() : refused("ended");
  return together(state, { key, wanted, now: context.now }, decided(state, key, wanted, context));
}

function decided(state: RoomState, key: string | undefined, wanted: Command, context: Context): Outcome {
  switch (wanted.do) {
    case "sign":
      return sign(state.room, key, wanted);
    case "invite":
      return invite(state.room, key, wanted, context);
    case "pair":
      return pair(state.room, key, wanted, context);
    case "revoke":
      return revoke(state.room, wanted, context);
    default:
      return command(state, wanted, context, key);
  }
}

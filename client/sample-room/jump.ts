/** Walks a step to where somebody wants to see it, by the commands that a host would give. */
import type { Command } from "../../shared/protocol/command.ts";
import type { ErrorCode } from "../../shared/protocol/error.ts";
import { manifestOf } from "../exercises/find/manifest.ts";
import type { Crowd } from "./crowd.ts";
import type { LocalRoom } from "./local-room.ts";
import { type Place, placeOf, wayTo } from "./places.ts";

/** How long the talk before a second vote is, in milliseconds. */
const TALK_MS = 90_000;

/** Goes on until the step is there; the code with which the room refused to, if it did. */
export function walk(room: LocalRoom, crowd: Crowd, to: Place, now: () => number): ErrorCode | null {
  const from = placeOf(room.view("participant").step);
  if (from === null) return null;
  for (const place of wayTo(to, from)) {
    for (const command of commandsTo(place, room, crowd, now)) {
      const handled = room.command(command);
      if (!handled.ok) return handled.code;
    }
  }
  return null;
}

function commandsTo(place: Place, room: LocalRoom, crowd: Crowd, now: () => number): Command[] {
  const { step } = room.view("participant");
  if (!step) return [];
  const { id, phase } = step;
  const picked = pickedOf(room);
  const items = picked.length > 0 ? { items: picked } : {};
  // What comes before the questions is over then.
  if (step.open && step.open.takes !== "answers") room.command({ do: "turn", step: id, page: step.open.pages - 1 });
  // A jump does not wait for the crowd, so all of it answers now.
  crowd.answerNow();
  switch (place) {
    case "before":
      return [];
    case "asking":
      return [{ do: "open", step: id, round: 1, from: phase }];
    case "closed":
      return [{ do: "close", step: id }];
    case "talk":
      return [{ do: "huddle", step: id, until: now() + TALK_MS, ...items }];
    case "again":
      return [{ do: "open", step: id, round: 2, from: phase, ...(phase === "closed" && items) }];
    case "result":
      return [...(phase === "collecting" ? [{ do: "close" as const, step: id }] : []), { do: "reveal", step: id }];
    case "debrief":
      return [{ do: "debrief", step: id }];
    default:
      return place satisfies never;
  }
}

/** What a host would pick for the talk: the most contested that they know of, where there is a choice. */
function pickedOf(room: LocalRoom): string[] {
  const view = room.view("host");
  const result = "peek" in view ? view.peek?.rounds[0]?.result : undefined;
  return result ? manifestOf(result.exercise).contested(result).slice(0, 1) : [];
}

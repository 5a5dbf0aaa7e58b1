/** What a screen reader hears when the room moves on. */

import { fill } from "#words/fill.ts";
import { join } from "#words/join.ts";
import type { View } from "../../../shared/protocol/view.ts";
import { sentence } from "../../ui/sentence.ts";
import { asksAgain, isReading } from "../../ui/step.ts";

const words = join.phases;

/** One sentence for where the room is now. */
export function announcement({ room, step }: View): string {
  if (room.status === "ended") return words.ended;
  if (!step) return room.status === "lobby" ? words.lobby : words.between;
  if (isReading(step)) return step.title;
  if (step.phase === "collecting" && step.closesAt !== undefined) return words.closing;
  const again = step.phase === "collecting" && asksAgain(step);
  return fill(again ? words.again : words[step.phase], { title: sentence(step.title) });
}

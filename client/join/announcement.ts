/** What a screen reader hears when the room moves on. */
import type { View } from "../../shared/protocol/view.ts";
import { sentence } from "../components/sentence.ts";
import { join } from "../locales/en/join.ts";
import { fill } from "../locales/index.ts";
import { asksAgain } from "../models/asks-again.ts";

const words = join.phases;

/** One sentence for where the room is now. */
export function announcement({ room, step }: View): string {
  if (room.status === "ended") return words.ended;
  if (!step) return room.status === "lobby" ? words.lobby : words.between;
  if (step.exercise === "note") return step.title;
  const again = step.phase === "collecting" && asksAgain(step);
  return fill(again ? words.again : words[step.phase], { title: sentence(step.title) });
}

/** The step in hand in its phase: one thing on the screen at a time. */
import type { StepView, View } from "../../shared/protocol/view.ts";
import { join as words } from "../locales/en/join.ts";
import { fill } from "../locales/index.ts";
import type { Phone } from "../models/phone.ts";
import { Debrief, Revealed } from "./After.tsx";
import { Closed } from "./Closed.tsx";
import { Collecting } from "./Collecting.tsx";
import { Huddle } from "./Huddle.tsx";
import { Waiting } from "./Waiting.tsx";

export function Phases({ phone, view }: { phone: Phone; view: View }) {
  const { room, step } = view;
  if (room.status === "ended") return <Waiting title={words.ended.title} more={words.ended.more} />;
  if (!step) return room.status === "lobby" ? <Waiting {...words.lobby} hats /> : <Waiting {...words.between} />;
  return <InHand key={step.id} phone={phone} step={step} />;
}

function InHand({ phone, step }: { phone: Phone; step: StepView }) {
  // A page to read has no vote that could close: it stays as it is through all of its phases.
  if (step.exercise === "note" && step.phase !== "setup") return <Collecting phone={phone} step={step} />;
  switch (step.phase) {
    case "setup":
      return <Waiting title={fill(words.setup.title, { title: step.title })} more={words.setup.more} />;
    case "collecting":
      return <Collecting phone={phone} step={step} />;
    case "closed":
      return <Closed phone={phone} step={step} />;
    case "huddle":
      return <Huddle phone={phone} step={step} />;
    case "revealed":
      return <Revealed phone={phone} step={step} />;
    case "debrief":
      return <Debrief phone={phone} step={step} />;
    default:
      return step.phase satisfies never;
  }
}

/** The step in hand, by its phase. */
import { useEffect } from "preact/hooks";
import { answers } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import { later } from "#words/join-later.ts";
import type { StepView, View } from "../../../../shared/protocol/view.ts";
import { Countdown } from "../../../ui/Countdown.tsx";
import { isReading } from "../../../ui/step.ts";
import { useModule } from "../../../ui/useModule.ts";
import { loadRare } from "../load-rare.ts";
import type { Phone } from "../model.ts";
import { Waiting } from "../Waiting.tsx";
import { fetchAhead } from "./AnswerScreen.tsx";
import { Closed } from "./Closed.tsx";
import { Collecting } from "./Collecting.tsx";
import { Huddle } from "./Huddle.tsx";

const words = later.setup;

const loadOwn = () => import("../belongings/belongings.ts");
const loadBreak = () => import("./Break.tsx");

/** The step in hand; in a break that alone, unless there is something to answer. */
export function InHand({ phone, view: { step, room } }: { phone: Phone; view: View }) {
  const { module } = useModule(room.paused ? loadBreak : null);
  const open = step?.phase === "collecting" && !isReading(step);
  return (
    <>
      {module && <module.Break until={room.paused?.until} offset={phone.clockOffset.value} open={open} />}
      {step && (!module || open) && <Step phone={phone} step={step} />}
    </>
  );
}

function Step({ phone, step }: { phone: Phone; step: StepView }) {
  const { exercise } = step;
  useEffect(() => {
    // Announced is as good as opened: when it opens there is nothing left to wait for.
    fetchAhead(step);
  }, [exercise]);
  if (step.sheet?.keep && step.phase !== "setup") return <Kept phone={phone} step={step} />;
  // A page to read has no vote that could close: it stays as it is through all of its phases.
  if (isReading(step) && step.phase !== "setup") return <Collecting phone={phone} step={step} />;
  switch (step.phase) {
    case "setup":
      return <Waiting title={fill(words.title, { title: step.title })} look={words.look} more={words.more} />;
    case "collecting":
      return <Collecting phone={phone} step={step} />;
    case "huddle":
      return <Huddle phone={phone} step={step} />;
    default:
      return <After phone={phone} step={step} />;
  }
}

function Kept({ phone, step }: { phone: Phone; step: StepView }) {
  const { module, slow } = useModule(loadOwn);
  return module ? (
    <module.KeepThis phone={phone} title={step.title} />
  ) : (
    <p class="soft">{slow ? answers.loadingSlow : answers.loading}</p>
  );
}

/** After the vote; a talk may have a time. */
function After({ phone, step }: { phone: Phone; step: StepView }) {
  const { module: rare } = useModule(step.phase === "closed" ? null : loadRare);
  const Phase = step.phase === "closed" ? Closed : step.phase === "debrief" ? rare?.Debrief : rare?.Revealed;
  const { timeLeft, timeUp } = later.vote;
  return (
    <>
      {step.endsAt !== undefined && (
        <Countdown endsAt={step.endsAt} clockOffset={phone.clockOffset.value} label={timeLeft} up={timeUp} />
      )}
      {Phase && <Phase phone={phone} step={step} />}
    </>
  );
}

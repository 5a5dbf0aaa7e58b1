/** `onehat` on the phone: a chair, what it reads and its six cards, twice; then five private questions. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Payload } from "../../../shared/exercises/onehat/answer.ts";
import { PAGE, talkOn } from "../../../shared/exercises/onehat/moves.ts";
import { takesAnswers } from "../../ui/open-page.ts";
import { useModule } from "../../ui/useModule.ts";
import { type AnswerProps, answerPart } from "../contract/answer.ts";
import { readersOf } from "../contract/readers.ts";
import { type Chair, linesOf, payloadOf, type Step } from "./said.ts";
import { Chairs, Talk } from "./Talk.tsx";

/** How a phone rings, in milliseconds, where it may: a breakout hears no bell. */
const RING = [300, 120, 300];

const isChair = (text: string | null): text is Chair => text === "a" || text === "b" || text === "c";

/** Fetched while people talk: only the last page needs it. */
const questions = () => import("./Questions.tsx");

/** A and B change chairs; whoever watched may take one. */
const CHANGED = { a: "b", b: "a", c: "c" } as const;

function Answer(props: AnswerProps<Step, Payload>) {
  const { step, own, drafts, begin } = props;
  const { page = 0, open } = step;
  const kept = payloadOf(own).chair;
  // The chair stays on the phone: where no answer is taken, nothing is sent.
  const read = (talk: "chair" | "chair2"): Chair | null => {
    const text = drafts.place(talk);
    return isChair(text) ? text : null;
  };
  const [first, setFirst] = useState<Chair | null>(() => read("chair") ?? kept ?? null);
  const [second, setSecond] = useState<Chair | null>(() => read("chair2"));
  /** The page on which another chair is being chosen. */
  const [choosing, setChoosing] = useState<number | null>(null);
  const talks = page === PAGE.first || page === PAGE.second;
  useRing(open ? page : null, open && talks && step.endsAt ? step.endsAt - (props.clockOffset ?? 0) : null);

  const talk = open ? talkOn(page) : null;
  const { module } = useModule(talk === null ? questions : null);
  if (talk === null) return module && <module.Questions {...props} chair={first} />;
  const chair = talk === 1 ? first : (second ?? (first && CHANGED[first]));
  const choose = (next: Chair) => {
    setChoosing(null);
    drafts.take(talk === 1 ? "chair" : "chair2", next);
    if (talk === 1) setFirst(next);
    else setSecond(next);
    if (open?.takes === "beginning" && (own === undefined || own.status === "begun")) begin({ chair: next });
  };
  const watched = talk === 2 && page === PAGE.change && first === "c" && second === null;
  const asks = chair === null || watched || choosing === page;
  if (asks) return <Chairs step={step} talk={talk} watched={first === "c"} choose={choose} />;
  return <Talk key={talk} step={step} talk={talk} chair={chair} on={talks} anew={() => setChoosing(page)} />;
}

/** Rings when the host turns the page, not when the phone comes to it, and when the time of a talk is up. */
function useRing(page: number | null, endsAt: number | null): void {
  const was = useRef(page);
  useEffect(() => {
    if (was.current !== page && page !== null) ring();
    was.current = page;
  }, [page]);
  useEffect(() => {
    const left = endsAt === null ? 0 : endsAt - Date.now();
    if (left <= 0) return;
    const bell = setTimeout(ring, left);
    return () => clearTimeout(bell);
  }, [endsAt]);
}

const ring = () => navigator.vibrate?.(RING);

export default answerPart("onehat", Answer, linesOf, {
  passesAll: true,
  ahead: questions,
  // Before the questions there is nothing that anybody could read.
  readers: (step) => (takesAnswers(step) ? readersOf(step) : null),
});

/** What the fuzz itself remembers, in the plainest way: the truth to which the room is held. */
import * as v from "valibot";
import type { Part, Privacy, Round } from "../../shared/primitives.ts";
import type { Answer as AnswerMessage, Pass } from "../../shared/protocol/answer.ts";
import type { Actor } from "../../shared/room/context.ts";
import { parkingLotOf } from "../../shared/room/parking-lot/stages.ts";
import type { Frozen } from "../../shared/room/state/rows.ts";
import type { RoomState } from "../../shared/room/state/state.ts";
import { boundStep, findStep, partOf } from "../../shared/room/state/step.ts";
import type { Message } from "../../shared/room/transition.ts";

/** An answer as its writer knows it to be saved. */
export interface Kept {
  step: string;
  round: Round;
  part: Part;
  person: string;
  status: "answered" | "passed" | "begun";
  payload: unknown;
}

export class Model {
  /** The last acked answer, by step, round, part and person. */
  readonly answers = new Map<string, Kept>();
  /** What was frozen last, by step and round. */
  readonly published = new Map<string, Frozen>();
  readonly acked: { actor: Actor; message: Message }[] = [];
  readonly removed = new Set<string>();
  /** Who had answered or passed when a round was frozen last, and who was out of it by then; by step and round. */
  readonly #frozen = new Map<string, { people: ReadonlySet<string>; out: ReadonlySet<string> }>();
  questions = 0;
  /** The last acked upvote or dot, by person, kind, question and dot vote. */
  readonly votes = new Map<string, boolean>();
  /** How often a question was hidden: its dots may come back with it. */
  hidden = 0;
  stage = "asking";
  counted = "[null,null]";

  /** Takes in a message that was acked for the first time; `state` is the room after it. */
  accept(state: RoomState, actor: Actor, message: Message): void {
    this.acked.push({ actor, message });
    if (message.t === "ask") this.questions += 1;
    if (message.t === "command") {
      const { command } = message;
      if (command.do === "moderate" && command.what === "question") this.hidden += command.to === "hidden" ? 1 : 0;
      if (command.do === "remove") this.removed.add(command.person);
      if (command.do === "removeJoined") this.#removeJoined(state, command);
    }
    if (actor.role !== "participant") return;
    if (message.t === "upvote") {
      const { stage, ballot } = parkingLotOf(state.room);
      const kind = stage === "dots" ? "dot" : "upvote";
      const at = kind === "dot" ? ballot : 1;
      this.votes.set(`${actor.person}/${kind}/${message.question}/${at}`, message.on ?? true);
    }
    if (message.t === "answer" || message.t === "pass") this.#keep(state, actor.person, message);
  }

  #keep(state: RoomState, person: string, message: AnswerMessage | Pass): void {
    const found = findStep(state, message.step);
    if (!found) throw new Error(`An answer to ${message.step} was taken, which there is not`);
    const bound = boundStep(state, found.step);
    const part = (message.t === "answer" ? message.part : undefined) ?? partOf(bound, message.round);
    const { step, round } = message;
    const key = `${step}/${round}/${part}/${person}`;
    const before = this.answers.get(key);
    const kept: Kept = { step, round, part, person, status: "passed", payload: before?.payload ?? null };
    if (message.t === "answer" && part === "predict") {
      kept.status = "answered";
      kept.payload = message.payload;
    } else if (message.t === "answer") {
      const { exercise } = bound;
      const parsed = exercise.schemas.answer && v.parse(exercise.schemas.answer, message.payload);
      // with the list that was dealt, whatever the phone said of it; with none once everybody has seen the lists.
      const dealt = state.deals.get(step)?.get(person);
      const own = exercise.deal ? exercise.deal.seal(parsed, dealt) : parsed;
      const isLate = found.at.exposed && JSON.stringify(before?.payload) !== JSON.stringify(own);
      kept.payload = exercise.deal && isLate ? exercise.deal.seal(parsed, undefined) : own;
      const said = exercise.completion?.(kept.payload).answered ?? exercise.covers(kept.payload).length > 0;
      if (said) kept.status = "answered";
      if (!message.skipped?.length && exercise.begins?.(kept.payload)) kept.status = "begun";
    }
    this.answers.set(key, kept);
  }

  #removeJoined({ people }: RoomState, { from, to }: { from: number; to: number }): void {
    for (const [place, person] of [...people.keys()].entries())
      if (place + 1 >= from && place + 1 <= to) this.removed.add(person);
  }

  /** who is out of a round that is closed now. Whoever was counted in an opinion before is not, nor is who left with them. */
  close(step: string, round: Round, about: Privacy): ReadonlySet<string> {
    const key = `${step}/${round}`;
    const earlier = this.#frozen.get(key);
    const lost = [...(earlier?.people ?? [])].some((person) => this.removed.has(person));
    const out = earlier && lost && about === "O" ? earlier.out : new Set(this.removed);
    const own = [...this.answers.values()].filter((kept) => kept.step === step && kept.round === round);
    const people = new Set(own.map(({ person }) => person).filter((person) => !out.has(person)));
    this.#frozen.set(key, { people, out });
    return out;
  }

  /** The answers to one part of a round, of whoever is not out of it (or of the room) and did not pass. */
  answered(step: string, round: Round, part: Part, out: ReadonlySet<string> = this.removed): Kept[] {
    return [...this.answers.values()].filter(
      (kept) =>
        kept.step === step &&
        kept.round === round &&
        kept.part === part &&
        kept.status === "answered" &&
        !out.has(kept.person),
    );
  }
}

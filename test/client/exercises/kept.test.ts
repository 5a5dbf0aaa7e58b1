/** A move that somebody keeps in a one-hat talk begins their plan, on their own phone alone. */
import { h } from "preact";
import { describe, expect, it } from "vitest";
import { onehat as texts } from "#content/onehat.ts";
import { keptMoves } from "#content/onehat-kept.ts";
import { starters } from "#content/starters.ts";
import type { Draft } from "../../../client/exercises/commit/draft.ts";
import { Starters } from "../../../client/exercises/commit/Starters.tsx";
import { keptIn } from "../../../client/exercises/find/starter.ts";
import { form as words } from "../../../client/words/en/exercises/commit.ts";
import { MOVE_AREAS, MOVE_IDS } from "../../../shared/exercises/onehat/moves.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { ownInPieces } from "../../../shared/room/answers/own.ts";
import { step, TestRoom } from "../../support/room.ts";
import { draw } from "../../support/small-dom.ts";

const said = (payload: unknown, over: Partial<OwnAnswer> = {}): OwnAnswer => ({
  step: "talk",
  exercise: "onehat",
  round: 1,
  part: "main",
  status: "answered",
  payload,
  skipped: [],
  ...over,
});

/** The part of the form, with what has been filled in. */
function form(mine: readonly OwnAnswer[], draft: Draft = {}, ready: typeof starters = []) {
  let now = draft;
  const led: string[] = [];
  const field = (name: string) => ({
    value: now[name as "ifCue"] ?? "",
    focus: () => led.push(`focus ${name}`),
  });
  const halves = {
    querySelectorAll: () => [field("ifCue"), field("thenDo")],
    focus: () => led.push("focus both"),
    scrollIntoView: () => led.push("into sight"),
  };
  const change = (part: Draft) => {
    now = { ...now, ...part };
  };
  const node = () =>
    h(Starters, {
      ...{ ready, mine, title: "Starters", seed: 1, draft: now, change },
      halves: { current: halves as unknown as HTMLElement },
    });
  const { document, again } = draw(node());
  return {
    led,
    buttons: () => document.body.named("button"),
    button: () => document.body.named("button")[0],
    draft: () => now,
    again: () => again(node()),
  };
}

describe("a kept move", () => {
  it.each(MOVE_IDS)("“%s” becomes the second half of a plan", (keep) => {
    const plan = form([said({ chair: "a", keep })]);
    const button = plan.button()!;
    expect(button.text).toContain(words.kept.title);
    expect(button.text).toContain(words.kept.what);
    button.press();
    expect(plan.draft()).toEqual({ thenDo: keptMoves[keep], area: (MOVE_AREAS as Record<string, string>)[keep] });
    // It stays where it was pressed, says where it has gone, and the half that is empty comes into sight.
    plan.again();
    expect(plan.button()?.attributes.get("aria-pressed")).toBe("true");
    expect(plan.button()?.text).toContain(words.kept.taken);
    expect(plan.led).toEqual(["focus ifCue", "into sight"]);
  });

  it("is worded as its writer’s own: it goes on from “I will”, and tells nobody else what to do", () => {
    for (const keep of MOVE_IDS) {
      expect(keptMoves[keep]).toMatch(/^[a-z].*[^.]$/);
      expect(keptMoves[keep]).not.toMatch(/\byou\b|\byour\b/);
      // Whom “they” are has to be said before.
      expect(keptMoves[keep], keep).not.toMatch(/^(?!.*\b(someone|colleague|person)\b).*\b(they|them|their)\b/);
    }
  });

  it("takes the place of what is written only until somebody wants it back", () => {
    const plan = form([said({ keep: "next" })], { ifCue: "I open the meeting", thenDo: "ask first", area: "people" });
    plan.button()!.press();
    plan.again();
    expect(plan.draft()).toMatchObject({ ifCue: "I open the meeting", thenDo: keptMoves.next, area: "ideas" });
    plan.buttons().at(-1)!.press();
    expect(plan.draft()).toEqual({ ifCue: "I open the meeting", thenDo: "ask first", area: "people" });
  });

  it("stands before the other starters, of which a whole one brings up no keyboard", () => {
    const plan = form([said({ keep: "next" })], {}, starters);
    const [kept, first] = plan.buttons();
    expect(kept?.text).toContain(words.kept.title);
    first!.press();
    plan.again();
    expect(plan.led).toEqual(["focus both", "into sight"]);
    expect(plan.button()?.attributes.get("aria-pressed")).toBe("false");
  });

  it("is the last one of several; none is offered of what was taken back, of a chair alone, or of another exercise", () => {
    expect(keptIn([said({ keep: "year" }), said({ keep: "next" }, { step: "again" })])).toEqual({
      thenDo: keptMoves.next,
      area: "ideas",
    });
    expect(keptIn([said({ keep: "year" }), said({ chair: "b" }, { step: "again" })])?.thenDo).toBe(keptMoves.year);
    // Whoever skips both talks passes on them, and keeps the move.
    expect(keptIn([said({ keep: "year" }, { status: "passed", skipped: ["talk1", "talk2"] })])?.thenDo).toBe(
      keptMoves.year,
    );
    for (const mine of [
      said({ keep: "year" }, { status: "passed" }),
      said({ missed: { 1: "step" }, keep: "year" }, { status: "passed", skipped: ["talk2"] }),
      said({ chair: "a" }, { status: "begun" }),
      said({ keep: "year" }, { exercise: "pulse" }),
      said({ keep: "elsewhere" }),
      said(null),
    ])
      expect(keptIn([mine])).toBeNull();
    expect(form([]).button()).toBeUndefined();
  });

  it("R-155 is in nobody's view: whoever kept it has it as their own answer, and so they have it on every phone of theirs", () => {
    const room = new TestRoom([step("talk", "onehat", { scenario: "s3" }), step("plan", "commit", { starters: [] })]);
    const [one, other] = [room.join(), room.join()];
    room.open("talk");
    room.host({ do: "turn", step: "talk", page: 4 });
    room.answer(one, "talk", { keep: "next" });
    const stored = [...(room.state.stepAnswers.get("talk")?.answers.values() ?? [])];
    room.host({ do: "close", step: "talk" });
    room.host({ do: "goto", step: "plan" });
    room.host({ do: "open", step: "plan", round: 1, from: "setup" });
    const told = JSON.stringify((["participant", "stage", "host"] as const).map((role) => room.view(role)));
    expect(told).not.toContain('"keep"');
    expect(told).not.toContain(texts.moves.next);
    const ownOf = (id: string) =>
      ownInPieces(
        room.state,
        id,
        stored.filter(({ person }) => person === id),
      );
    const keptBy = (id: string) => keptIn(ownOf(id).flatMap(({ answers = [] }) => answers));
    expect(keptBy(one)?.thenDo).toBe(keptMoves.next);
    expect(keptBy(other)).toBeNull();
  });
});

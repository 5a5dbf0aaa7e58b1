/** A move that somebody keeps in a one-hat talk begins their plan, on their own phone alone. */
import { h } from "preact";
import { describe, expect, it } from "vitest";
import { onehat as texts } from "#content/onehat.ts";
import type { Draft } from "../../../client/exercises/commit/draft.ts";
import { Starters } from "../../../client/exercises/commit/Starters.tsx";
import { keptIn } from "../../../client/exercises/find/starter.ts";
import { form as words } from "../../../client/words/en/exercises/commit.ts";
import { MOVE_IDS } from "../../../shared/exercises/onehat/moves.ts";
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
function form(mine: readonly OwnAnswer[], draft: Draft = {}) {
  let now = draft;
  const change = (part: Draft) => {
    now = { ...now, ...part };
  };
  const node = () => h(Starters, { ready: [], mine, title: "Starters", seed: 1, draft: now, change });
  const { document, again } = draw(node());
  return {
    button: () => document.body.named("button")[0],
    draft: () => now,
    again: () => again(node()),
  };
}

describe("a kept move", () => {
  it.each(MOVE_IDS)("“%s” becomes the second half of a plan", (keep) => {
    const plan = form([said({ chair: "a", keep })]);
    const button = plan.button()!;
    expect(button.text).toContain(words.kept);
    button.press();
    expect(plan.draft().thenDo?.toLowerCase()).toBe(texts.moves[keep].slice(0, -1).toLowerCase());
    expect(plan.draft().thenDo).toMatch(/^[a-z].*[^.]$/);
    expect(plan.draft().ifCue).toBeUndefined();
    // What has been written is one's own: it is not offered over it.
    plan.again();
    expect(plan.button()).toBeUndefined();
  });

  it("is the last one of several; none is offered of what was taken back, of a chair alone, or of another exercise", () => {
    expect(keptIn([said({ keep: "year" }), said({ keep: "next" }, { step: "again" })])).toBe(texts.moves.next);
    expect(keptIn([said({ keep: "year" }), said({ chair: "b" }, { step: "again" })])).toBe(texts.moves.year);
    // Whoever skips both talks passes on them, and keeps the move.
    expect(keptIn([said({ keep: "year" }, { status: "passed", skipped: ["talk1", "talk2"] })])).toBe(texts.moves.year);
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
    expect(keptBy(one)).toBe(texts.moves.next);
    expect(keptBy(other)).toBeNull();
  });
});

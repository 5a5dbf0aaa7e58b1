/** a phone on the pages of an open vote. */
import { h } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, it, vi } from "vitest";
import { answers } from "#words/answers.ts";
import { onehatAnswer } from "#words/exercises/onehat-answer.ts";
import { later } from "#words/join-later.ts";
import { mine } from "#words/mine.ts";
import { Held } from "../../../../client/pages/join/belongings/Held.tsx";
import { unsentIn } from "../../../../client/pages/join/model/handover.ts";
import { Collecting } from "../../../../client/pages/join/step/Collecting.tsx";
import { isLate } from "../../../../client/pages/join/step/Unsent.tsx";
import { forgetAll } from "../../../../client/wire/stored-names.ts";
import { RESEND_MS } from "../../../../shared/limits.ts";
import type { Own, OwnAnswer } from "../../../../shared/protocol/answer.ts";
import { type ErrorCode, errors } from "../../../../shared/protocol/error.ts";
import { step } from "../../../support/room.ts";
import { draw, type SmallElement } from "../../../support/small-dom.ts";
import { CODE, freshPhones, setUp } from "./playing.ts";

const WHOLE = { chair: "a", missed: { 1: "step", 2: "where" }, hurt: { 1: 4, 2: 6 } };

freshPhones();
beforeEach(() => {
  for (const what of ["draft", "place", "think"]) forgetAll(`${what}:${CODE}:`);
  vi.stubGlobal("removeEventListener", () => {});
});

/** A phone on the first page of a talk. */
function onChairs(own: Own = {}) {
  const played = setUp([step("talk", "onehat", { scenario: "s3" })]);
  const { phone, room, sent, hear, show } = played;
  played.room.host({ do: "open", step: "talk", round: 1, from: "setup" });
  played.welcome(own);
  const said = () => sent.flatMap((one) => (one.t === "answer" || one.t === "pass" ? [one] : []));
  return {
    ...played,
    said,
    inHand: () => phone.view.value!.step!,
    turn: (page: number) => {
      room.host({ do: "turn", step: "talk", page });
      show();
    },
    /** The room refuses the last thing said. */
    refuses: (code: ErrorCode) => hear({ t: "error", id: said().at(-1)!.id, code, message: errors[code] }),
  };
}

const begun = (chair: string): OwnAnswer => ({
  step: "talk",
  round: 1,
  part: "main",
  status: "begun",
  payload: { chair },
  skipped: [],
});

async function drawn(what: Parameters<typeof draw>[0]): Promise<SmallElement> {
  const { document } = draw(what);
  await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  await vi.dynamicImportSettled();
  await act(async () => void (await vi.advanceTimersByTimeAsync(0)));
  return document.body;
}

const press = (body: SmallElement, text: string) =>
  act(() =>
    body
      .named("button")
      .find((one) => one.text === text)!
      .press(),
  );

it("a chair that comes just after the page was turned is no news, then or later", () => {
  const { phone, turn, refuses, inHand, room, show } = onChairs();
  phone.begin("talk", 1, { chair: "a" });
  turn(1);
  refuses("wrong-phase");
  expect([phone.refusal.value, phone.saving("talk", 1)]).toEqual([null, "none"]);
  room.host({ do: "close", step: "talk" });
  show();
  expect(isLate(phone, inHand())).toBe(false);
});

it("an answer on its way when the host turns back is kept, and sent again with the questions", () => {
  const { phone, turn, refuses, said } = onChairs();
  turn(4);
  phone.answer("talk", 1, WHOLE);
  turn(0);
  refuses("wrong-phase");
  expect([phone.refusal.value, phone.own("talk", 1)?.payload]).toEqual([null, WHOLE]);
  turn(4);
  vi.advanceTimersByTime(RESEND_MS);
  expect([said().length, said()[1]]).toEqual([2, said()[0]]);
});

it("it is late, and said to be, where no page takes it any more", () => {
  const { phone, turn, refuses, said, room, show, inHand } = onChairs();
  turn(4);
  phone.answer("talk", 1, WHOLE);
  turn(0);
  refuses("wrong-phase");
  room.host({ do: "close", step: "talk" });
  show();
  expect(isLate(phone, inHand())).toBe(false);
  vi.advanceTimersByTime(RESEND_MS);
  expect(said()).toHaveLength(2);
  refuses("closed");
  expect(isLate(phone, inHand())).toBe(true);
});

it("an answer that was refused for another reason is not late", () => {
  const { phone, turn, refuses, inHand } = onChairs();
  turn(4);
  phone.answer("talk", 1, WHOLE);
  refuses("too-large");
  expect([phone.refusal.value?.code, isLate(phone, inHand())]).toEqual(["too-large", false]);
});

it("another chair is told as well, before the room has confirmed the first, and neither is unsent", async () => {
  const { phone, said, inHand } = onChairs();
  const body = await drawn(h(Collecting, { phone, step: inHand() }));
  press(body, onehatAnswer.chairs.a);
  press(body, onehatAnswer.other);
  press(body, onehatAnswer.chairs.b);
  expect(said().map((one) => one.t === "answer" && one.payload)).toEqual([{ chair: "a" }, { chair: "b" }]);
  expect(unsentIn(CODE).begun).toBe(false);
});

it("somebody who has only begun passes at once", async () => {
  const { phone, said, inHand } = onChairs({ answers: [begun("a")] });
  const body = await drawn(h(Collecting, { phone, step: inHand() }));
  press(body, answers.passAll);
  expect(body.text).not.toContain(answers.withdraw.ask);
  expect(said()).toMatchObject([{ t: "pass" }]);
});

it("what is held of somebody who has only begun is no pass", async () => {
  const { phone, inHand } = onChairs({ answers: [begun("a")] });
  vi.stubGlobal("fetch", async () => Response.json({ joinedAt: 1, steps: [{ step: inHand() }] }));
  const body = await drawn(h(Held, { phone }));
  expect(body.text).toContain(mine.held.begun);
  expect(body.text).not.toContain(later.closed.passed);
});

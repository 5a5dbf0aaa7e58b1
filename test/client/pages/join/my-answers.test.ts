import { describe, expect, it } from "vitest";
import { ask } from "../../../../client/pages/join/model/parking-lot.ts";
import type { Phone } from "../../../../client/pages/join/model.ts";
import type { OwnAnswer } from "../../../../shared/protocol/answer.ts";
import { choice, freshPhones, setUp } from "./playing.ts";

freshPhones();

describe("a person's own answers, questions and votes", () => {
  const ofStep = (step: string, option: string): OwnAnswer => ({ ...choice, step, payload: { options: [option] } });
  const payload = (phone: Phone, step = "choice") => phone.own(step, 1)?.payload;

  it("come with the welcome, before the view that a form is made of", () => {
    const { phone, welcome } = setUp();
    expect(phone.knows("choice")).toBe(false);
    let own: unknown;
    const stop = phone.view.subscribe((view) => {
      if (view) own = [phone.knows("choice"), payload(phone)];
    });
    welcome({ answers: [ofStep("choice", "a")] });
    stop();
    expect(own).toEqual([true, { options: ["a"] }]);
  });

  it("of other steps follow, and until then only the step in hand is known", () => {
    const { phone, room, welcome, hear } = setUp();
    room.open("choice");
    welcome({ answers: [ofStep("choice", "a")], rest: true });
    expect([phone.knows("choice"), phone.knows("later")]).toEqual([true, false]);
    hear({ t: "you", answers: [ofStep("one", "b")], rest: true });
    expect(phone.knows("later")).toBe(false);
    hear({ t: "you", answers: [ofStep("later", "c")] });
    expect(phone.knows("later")).toBe(true);
    expect(["choice", "one", "later"].map((step) => payload(phone, step))).toEqual([
      { options: ["a"] },
      { options: ["b"] },
      { options: ["c"] },
    ]);
  });

  it("change one by one: each takes the place of the one before, and leaves the others", () => {
    const { phone, welcome, hear } = setUp();
    const question = (id: string, state: "new" | "live") => ({ id, text: `${id}?`, state });
    const vote = (id: string, on: boolean) => ({ question: id, kind: "dot" as const, on });
    welcome({
      answers: [ofStep("one", "a"), ofStep("two", "a")],
      questions: [question("q1", "new"), question("q2", "new")],
      votes: [vote("q1", true), vote("q2", true)],
    });
    hear({ t: "you", answers: [ofStep("two", "b"), { ...ofStep("two", "c"), part: "predict" }] });
    hear({ t: "you", questions: [question("q1", "live")] });
    hear({ t: "you", votes: [vote("q1", false), vote("q3", true)] });
    expect([payload(phone, "one"), payload(phone, "two"), phone.own("two", 1, true)?.payload]).toEqual([
      { options: ["a"] },
      { options: ["b"] },
      { options: ["c"] },
    ]);
    expect(phone.mine.value.questions).toEqual([question("q1", "live"), question("q2", "new")]);
    expect(phone.mine.value.votes).toEqual([vote("q2", true), vote("q3", true)]);
  });

  it("are told anew by a welcome: what it does not tell is not there", () => {
    const { phone, welcome } = setUp();
    welcome({ answers: [ofStep("one", "a")], votes: [{ question: "q", kind: "dot", on: true }] });
    welcome({ answers: [ofStep("one", "b")] });
    expect([payload(phone, "one"), phone.mine.value.votes]).toEqual([{ options: ["b"] }, []]);
  });

  it("R-02 are the room's, not the phone's, where a message that is sent again had been overtaken", () => {
    const { phone, sent, welcome, hear } = setUp();
    welcome();
    phone.answer("choice", 1, { options: ["mine"] });
    // It arrived, but its ack did not; meanwhile another tab has answered anew.
    welcome({ answers: [ofStep("choice", "newer")] });
    expect(payload(phone)).toEqual({ options: ["mine"] });
    const first = sent.at(-1);
    hear({ t: "ack", id: first && "id" in first ? first.id : "" });
    expect(payload(phone)).toEqual({ options: ["newer"] });
  });

  it("a question of one's own that was taken is there once", () => {
    const { phone, sent, welcome, hear } = setUp();
    welcome();
    ask(phone, "Why?");
    expect(phone.mine.value.questions).toMatchObject([{ text: "Why?", state: "waiting" }]);
    const first = sent.at(-1);
    hear({ t: "you", questions: [{ id: "q1", text: "Why?", state: "new" }] });
    hear({ t: "ack", id: first && "id" in first ? first.id : "" });
    expect(phone.mine.value.questions).toEqual([{ id: "q1", text: "Why?", state: "new" }]);
  });
});

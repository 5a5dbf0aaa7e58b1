import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { hasAnswers, primaryOf, reopen } from "../../../../client/pages/host/model/next.ts";
import { beforeLooking, whyFinal } from "../../../../client/pages/host/model/settling.ts";
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { Round } from "../../../../shared/primitives.ts";
import { HostView } from "../../../../shared/protocol/view.ts";
import { progress } from "../../../../shared/room/view/progress.ts";
import { choiceStep, step, TestRoom } from "../../../support/room.ts";

const viewOf = (room: TestRoom) => v.parse(HostView, room.view("host"));
const primary = (room: TestRoom) =>
  primaryOf(viewOf(room), room.state.plan, [], { progress: progress(room.state, () => true) });
const press = (room: TestRoom) => {
  const button = primary(room);
  if (!button || button.blocked) throw new Error(`The big button says ${button?.label}, ${button?.blocked}`);
  room.host(button.make(room.now));
  return button.label;
};
const oneself = (id = "self", rounds: Round = 1) => choiceStep(id, { privacy: "S", rounds });
const answers = (room: TestRoom, people: readonly string[], id = "self", round: Round = 1) => {
  for (const person of people) room.answer(person, id, { options: ["a"] }, round);
};
const opened = (count: number, plan: Step[] = [oneself(), choiceStep("after")], rehearsal = false) => {
  const room = new TestRoom(plan, { rehearsal });
  const people = room.joinMany(count);
  room.open(plan[0]!.id);
  return { room, people };
};
const close = (room: TestRoom) => room.host({ do: "close", step: room.state.room.current! });
const look = (room: TestRoom) => room.try({ do: "peek", step: room.state.room.current! });

describe("R-19 a closed question about oneself on the host page", () => {
  it("says how many have finished and what looking does; the big button goes on where they are too few", () => {
    const { room, people } = opened(24);
    answers(room, people.slice(0, 15));
    close(room);
    expect(viewOf(room).settling).toEqual({ finished: 15, present: 24, enough: false });
    expect(beforeLooking(viewOf(room))).toBe("15 of 24: too few to show. Wait, or go on.");
    expect(primary(room)).toMatchObject({ label: "next", without: "too-few", title: "Step after" });
    expect(look(room)).toMatchObject({ ok: false, code: "too-few" });

    room.host(reopen(viewOf(room).step!));
    answers(room, people.slice(15, 21));
    close(room);
    expect(beforeLooking(viewOf(room))).toBe("21 of 24 have finished. If you look, nobody can answer any more.");
    expect(primary(room)?.label).toBe("reveal");
    expect(viewOf(room).peek?.rounds).toEqual([]);

    expect(look(room)).toMatchObject({ ok: true });
    expect(viewOf(room)).toMatchObject({ final: "settled", peek: { rounds: [{ answered: 21 }] } });
    expect(beforeLooking(viewOf(room))).toBeUndefined();
    expect(whyFinal(viewOf(room))).toBe("You have looked at the result, so this can’t be reopened.");
    expect(room.try(reopen(viewOf(room).step!))).toMatchObject({ ok: false, code: "settled" });
    expect([press(room), press(room)]).toEqual(["reveal", "next"]);
  });

  it("revealed without a look of one's own, says that the room has seen it", () => {
    const { room, people } = opened(6);
    answers(room, people);
    close(room);
    expect(press(room)).toBe("reveal");
    expect(whyFinal(viewOf(room))).toBe("The room has seen the result, so this can’t be reopened.");
  });

  it("goes on without the picture, comes back later, and can still be waited for", () => {
    const { room, people } = opened(6);
    answers(room, people.slice(0, 1));
    close(room);
    expect(primary(room)?.without).toBe("too-few");
    expect(press(room)).toBe("next");
    expect(viewOf(room).step?.id).toBe("after");
    room.host({ do: "goto", step: "self" });
    expect(beforeLooking(viewOf(room))).toMatch(/^1 of 6: too few/);
    room.host(reopen(viewOf(room).step!));
    answers(room, people);
    close(room);
    expect(look(room)).toMatchObject({ ok: true });
  });

  it("R-54 cannot be waited for once a later result is compared with it", () => {
    const shift = (moment: "pre" | "post") => step(moment, "shift", { moment });
    const { room, people } = opened(6, [shift("pre"), shift("post")]);
    const rate = (id: string, of: readonly string[]) => {
      for (const person of of)
        room.answer(
          person,
          id,
          [1, 2, 3, 4, 5, 6].map((item) => ({ item, v: 5 })),
        );
      close(room);
    };
    rate("pre", people.slice(0, 3));
    expect(beforeLooking(viewOf(room))).toBe("3 of 6: too few to show. Wait, or go on.");
    room.open("post");
    rate("post", people);
    room.host({ do: "goto", step: "pre" });
    expect(beforeLooking(viewOf(room))).toBe("3 of 6: too few to show. Go on.");
    expect(whyFinal(viewOf(room))).toBe("A later result is compared with this one, so it can’t be reopened.");
    expect(room.try(reopen(viewOf(room).step!))).toMatchObject({ ok: false, code: "settled" });
  });

  it("after the last step it ends where nothing can be shown", () => {
    const { room } = opened(3, [oneself()]);
    close(room);
    expect(primary(room)?.label).toBe("end");
  });

  it("in a rehearsal one answer is enough", () => {
    const { room, people } = opened(3, [oneself(), choiceStep("after")], true);
    close(room);
    expect(primary(room)?.without).toBe("too-few");
    room.host(reopen(viewOf(room).step!));
    answers(room, people.slice(0, 1));
    close(room);
    expect(beforeLooking(viewOf(room))).toBe("1 of 3 has finished. If you look, nobody can answer any more.");
    expect(primary(room)?.label).toBe("reveal");
  });

  it("two rounds take six presses, none of them a look", () => {
    const { room, people } = opened(8, [oneself("self", 2)]);
    const said = ["open"];
    answers(room, people);
    said.push(press(room), press(room), press(room));
    expect(viewOf(room).step).toMatchObject({ phase: "collecting", round: 2 });
    answers(room, people, "self", 2);
    said.push(press(room), press(room));
    expect(said).toEqual(["open", "close", "huddle", "revote", "closeReveal", "end"]);
  });

  it("once looked at, a talk is proposed only where the room is split, and can be had all the same", () => {
    const { room, people } = opened(8, [oneself("self", 2)]);
    answers(room, people);
    close(room);
    look(room);
    expect(primary(room)?.label).toBe("reveal");
    room.host({ do: "open", step: "self", round: 2, from: "closed" });
    expect(viewOf(room).final).toBeUndefined();
    answers(room, people.slice(0, 2), "self", 2);
    close(room);
    // The second vote of too few leaves the first result to be revealed.
    expect(primary(room)?.label).toBe("end");
    expect(hasAnswers(viewOf(room))).toBe(true);
    expect(room.try({ do: "reveal", step: "self" })).toMatchObject({ ok: true });
  });
});

describe("R-80 texts on the host page", () => {
  const wrote = (plan: Step[], payload: unknown) => {
    const { room, people } = opened(4, plan);
    for (const person of people) room.answer(person, plan[0]!.id, payload);
    close(room);
    return room;
  };

  it("wait for the press, and once read the vote stays closed", () => {
    const room = wrote([step("text", "text", { question: "What?" })], { text: "Less" });
    expect(viewOf(room)).toMatchObject({ unread: true, peek: { rounds: [] }, texts: [] });
    expect([hasAnswers(viewOf(room)), primary(room)?.label, primary(room)?.blocked]).toEqual([
      true,
      "reveal",
      undefined,
    ]);
    look(room);
    expect(viewOf(room)).toMatchObject({ final: "read", texts: [{ text: "Less" }, {}, {}, {}] });
    expect(viewOf(room).unread).toBeUndefined();
    expect(whyFinal(viewOf(room))).toBe("You have read the texts, so this can’t be reopened.");
    expect(room.try(reopen(viewOf(room).step!))).toMatchObject({ ok: false, code: "settled" });
  });

  it("beside an opinion leave its private check as free as it was", () => {
    const plan = [step("way", "scenario", { scenario: "s1", rounds: 2 })];
    const room = wrote(plan, { pref: 2, why: "It lasts" });
    expect(viewOf(room)).toMatchObject({ unread: true, peek: { rounds: [{ answered: 4 }] } });
    expect(viewOf(room).final).toBeUndefined();
    expect(room.try(reopen(viewOf(room).step!))).toMatchObject({ ok: true });
  });

  it("nobody wrote: there is nothing to read and nothing to reveal", () => {
    const { room } = opened(4, [step("text", "text", { question: "What?" })]);
    close(room);
    expect(viewOf(room).unread).toBeUndefined();
    expect(primary(room)).toMatchObject({ label: "reveal", blocked: "no-answers" });
  });
});

describe("what the host page offers", () => {
  const PLANS: readonly Step[] = [
    oneself("self", 2),
    oneself("self", 1),
    choiceStep("opinion", { rounds: 2 }),
    step("text", "text", { question: "What?", privacy: "S" }),
    step("cloud", "cloud", { tagging: true }),
    step("way", "scenario", { scenario: "s1", rounds: 2 }),
    step("commit", "commit", { short: true }),
  ];
  const PAYLOADS: Record<string, unknown> = {
    choice: { options: ["a"] },
    text: { text: "Less" },
    cloud: { words: ["fair", "calm"] },
    scenario: { pref: -1, why: "It is quicker" },
    commit: { ifCue: "Monday comes", thenDo: "I ask", share: "wall", due: "2027-01-08", followUpDays: 30 },
  };
  const ACTS = [
    "answer",
    "answer",
    "pass",
    "close",
    "press",
    "press",
    "look",
    "reopen",
    "reveal",
    "remove",
    "end",
  ] as const;

  it("has answers to go by, of every kind", () => {
    for (const plan of PLANS) {
      const { room, people } = opened(1, [plan]);
      expect(room.tryAnswer(people[0]!, plan.id, PAYLOADS[plan.exercise]), plan.exercise).toMatchObject({ ok: true });
    }
  });

  it("is never refused by the room, whatever went before", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PLANS),
        fc.boolean(),
        fc.array(fc.tuple(fc.constantFrom(...ACTS), fc.nat({ max: 7 })), { maxLength: 40 }),
        (first, rehearsal, acts) => {
          const { room, people } = opened(8, [first, choiceStep("after")], rehearsal);
          for (const [act, who] of acts) {
            const view = viewOf(room);
            const { step: at } = view;
            if (!at || view.room.status === "ended") return;
            const person = people[who]!;
            // The plan knows what the step in hand knows.
            expect(view.steps.find(({ id }) => id === at.id)?.final, at.phase).toBe(view.final && true);
            switch (act) {
              case "answer":
                for (const one of people.slice(0, who + 1))
                  room.tryAnswer(
                    one,
                    at.id,
                    at.round === 2 && at.exercise === "cloud" ? [{ word: "fair", choice: "B" }] : PAYLOADS[at.exercise],
                    at.round,
                    at.round === 2 && at.exercise === "cloud" ? { part: "tags" } : {},
                  );
                break;
              case "pass":
                room.pass(person, at.id, at.round);
                break;
              case "close":
                if (at.phase === "collecting") close(room);
                break;
              case "press": {
                const button = primary(room);
                if (button && !button.blocked)
                  expect(room.try(button.make(room.now)), button.label).toMatchObject({ ok: true });
                break;
              }
              case "look":
                if (view.settling?.enough || (view.unread && !view.settling))
                  expect(look(room)).toMatchObject({ ok: true });
                break;
              case "reopen": {
                if (!["closed", "revealed"].includes(at.phase)) break;
                expect(room.try(reopen(at)).ok, `${view.final}`).toBe(view.final === undefined);
                break;
              }
              case "reveal":
                if (["closed", "huddle"].includes(at.phase))
                  expect(room.try({ do: "reveal", step: at.id }).ok || !hasAnswers(view)).toBe(true);
                break;
              case "remove":
                if (who < 3) room.try({ do: "remove", person });
                break;
              case "end":
                if (who === 0) room.try({ do: "end" });
            }
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});

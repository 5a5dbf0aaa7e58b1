import { describe, expect, it } from "vitest";
import { LocalRoom } from "../../../client/sample-room/local-room.ts";
import type { Role } from "../../../shared/primitives.ts";
import type { Command } from "../../../shared/protocol/command.ts";
import { record, START, sortStep, TestRoom } from "../../support/room.ts";

const ROLES: readonly Role[] = ["participant", "stage", "host"];
const deck = (choice: string) => ["c1", "c8", "c13"].map((cardId) => ({ cardId, choice }));

const local = () =>
  new LocalRoom({
    code: record().code,
    title: record().title,
    steps: [sortStep()],
    seed: record().seed,
    origin: "https://hats.example",
    build: "test",
    now: () => START + 1_000,
  });

describe("the room inside a page", () => {
  it("R-07, R-11, R-17: shows every role what a server's room shows it, after every command", () => {
    const here = local();
    const there = new TestRoom([sortStep()], { names: "off" });
    const people = ["L", "L", "M", "M", "B", "M"];
    const pairs = people.map((_, place) => ({ here: here.join(`resume-of-${place}`), there: there.join() }));
    const same = (when: string) => {
      for (const role of ROLES) expect(here.view(role), `${role}, ${when}`).toEqual(there.view(role));
    };
    const both = (command: Command) => {
      expect(here.command(command)).toMatchObject({ ok: true });
      there.host(command);
      same(command.do);
    };
    const vote = (round: 1 | 2) => {
      for (const [place, { here: one, there: other }] of pairs.entries()) {
        const payload = deck(people[place]!).filter(({ cardId }) => round === 1 || cardId === "c8");
        here.send(
          { role: "participant", person: one },
          { t: "answer", id: `answer-${round}-${place}`, step: "sort", round, payload },
        );
        there.answer(other, "sort", payload, round);
        same(`answer ${place}`);
      }
    };
    same("lobby");
    both({ do: "goto", step: "sort" });
    both({ do: "open", step: "sort", round: 1, from: "setup" });
    vote(1);
    both({ do: "close", step: "sort" });
    both({ do: "huddle", step: "sort", until: START + 90_000, items: ["c8"] });
    both({ do: "open", step: "sort", round: 2, from: "huddle" });
    vote(2);
    both({ do: "close", step: "sort" });
    both({ do: "reveal", step: "sort" });
    both({ do: "debrief", step: "sort" });
    both({ do: "show", step: "sort", what: "key", on: true });
  });

  it("R-02: answers a screen as a server would: welcome, ack, refusal, pong", () => {
    const room = local();
    const heard: string[] = [];
    const line = room.connect((text) => heard.push(text));
    const last = () => JSON.parse(heard.at(-1)!);
    line.hear("ping");
    expect(heard).toEqual(["pong"]);
    line.hear("{}");
    expect(last()).toMatchObject({ t: "error", code: "bad-message" });
    line.hear(JSON.stringify({ t: "hello", v: 2, role: "host", key: "k".repeat(22) }));
    expect(heard.map((text) => (text.startsWith("{") ? JSON.parse(text).t : text))).toEqual([
      "pong",
      "error",
      "welcome",
      "plan",
      "progress",
      "people",
    ]);
    line.hear(JSON.stringify({ t: "command", id: "command-1", command: { do: "reveal", step: "sort" } }));
    expect(last()).toMatchObject({ t: "error", id: "command-1", code: "stale" });
    heard.length = 0;
    for (const _ of [1, 2])
      line.hear(JSON.stringify({ t: "command", id: "command-2", command: { do: "goto", step: "sort" } }));
    expect(heard.map((text) => JSON.parse(text).t)).toEqual(["ack", "view", "progress", "ack"]);
  });

  it("R-04: whoever comes back on another line finds their own answers, and nobody else's", () => {
    const room = local();
    const told = (resume: string) => {
      const heard: string[] = [];
      const line = room.connect((text) => heard.push(text));
      line.hear(JSON.stringify({ t: "hello", v: 2, role: "participant", resume: resume.padEnd(22, "x") }));
      return {
        line,
        you: () => heard.map((text) => JSON.parse(text)).findLast(({ t }) => t === "you" || t === "welcome"),
      };
    };
    const one = told("one");
    room.command({ do: "open", step: "sort", round: 1, from: "setup" });
    one.line.hear(JSON.stringify({ t: "answer", id: "answer-1", step: "sort", round: 1, payload: deck("M") }));
    expect(one.you().answers).toHaveLength(1);
    one.line.close();
    expect(told("one").you().own.answers).toEqual(one.you().answers);
    expect(told("two").you().own).toEqual({});
  });
});

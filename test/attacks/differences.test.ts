/**
 * Figures that differ by few people, all but one of them phones of the attacker's own: what they said is taken away, and the
 * rest is somebody's.
 */
import { describe, expect, it } from "vitest";
import type { HostView } from "../../shared/protocol/view.ts";
import { choiceStep, TestRoom } from "../support/room.ts";

const say = (option: string) => ({ options: [option] });

describe("R-22 movement between two votes about oneself", () => {
  /** Twenty honest people answer twice; whoever is named only once, and what moved is told. */
  const moved = (once: number) => {
    const room = new TestRoom([choiceStep("own", { privacy: "S", rounds: 2 })]);
    const people = room.joinMany(24);
    const answers = (round: 1 | 2) =>
      Object.fromEntries(
        people.slice(round === 1 ? 0 : once).map((person, i) => [person, say("abc"[(i + (i < 12 ? round : 0)) % 3]!)]),
      );
    room.vote("own", answers(1));
    room.vote("own", answers(2), 2);
    room.host({ do: "peek", step: "own" });
    const told = (room.view("host") as HostView).peek?.movement?.[0];
    if (!told || "hidden" in told) throw new Error("no movement");
    return { n: told.n, ways: Object.keys(told.net).length + told.flows.length };
  };

  it("tells from what to what only where the same people have answered both", () => {
    expect(moved(0).ways).toBeGreaterThan(0);
    for (const once of [1, 4, 5, 6]) expect(moved(once)).toEqual({ n: 24 - once, ways: 0 });
  });
});

describe("R-62 somebody is removed, and the votes are counted again", () => {
  it("shows in no difference what they had voted for", () => {
    const room = new TestRoom([choiceStep("any")]);
    const people = room.joinMany(6);
    const [one, two] = [room.approved(people[0]!, "one?"), room.approved(people[1]!, "two?")];
    for (const [i, person] of people.entries()) room.upvote(person, i < 3 ? one! : two!);
    room.lot("closed");
    const counts = () => room.state.room.lot?.upvote?.counts;
    const before = counts();
    expect(before).toEqual({ [one!]: 3, [two!]: 3 });
    for (const person of [people[5]!, people[4]!]) {
      room.host({ do: "remove", person });
      room.lot("asking");
      room.lot("closed");
      expect(counts()).toEqual(before);
    }
  });
});

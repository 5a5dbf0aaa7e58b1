/**
 * One participant joins the group of a colleague with four phones of their own, and waits until the groups are shown: five
 * answers are a figure, and four of them are known. Or the groups beside theirs are told, and the rest follows.
 */
import { describe, expect, it } from "vitest";
import { choiceStep } from "../support/room.ts";
import { Chair, learns } from "./chair.ts";
import { SELVES, type Self } from "./selves.ts";

const OTHER = choiceStep("other");
/** Lists and profiles are never split. */
const SPLIT = SELVES.filter(({ step }) => !["text", "rank", "profile", "shift", "commit"].includes(step.exercise));

interface Setting {
  /** The target's group and the attacker's; none unless given. */
  group?: "south";
  /** Honest people who are in it as well. */
  beside?: number;
  /** When the attacker's phones join: before heads are counted, after that, or once the question is open; never unless given. */
  join?: "before" | "counted" | "open";
  own?: number;
  /** They give their group up once heads are fixed, by deleting all that the room holds of them. */
  leaveGroup?: true;
  /** The heads that the host counts: in the north, in the south, and in neither; nobody counts unless given. */
  heads?: readonly [north: number, south: number, none: number];
}

/** Somebody in the north and the target exchange their answers: the room's own figures are the same either way. */
function played({ step, others, secrets }: Self, swapped: boolean, setting: Setting): Chair {
  const room = new Chair([OTHER, step], { segments: { question: "Where?", options: ["north", "south"] } });
  const [partner = "", ...north] = room.phones(9, "north");
  const [target = "", ...beside] = room.phones(1 + (setting.beside ?? 0), setting.group);
  const own: string[] = [];
  const join = () => own.push(...room.phones(setting.own ?? 4, setting.group));
  if (setting.join === "before") join();
  room.host({ do: "goto", step: "asked" });
  room.try({ do: "heads" });
  const [inNorth = 0, inSouth = 0, none = 0] = setting.heads ?? [];
  if (setting.heads) room.try({ do: "heads", counts: { north: inNorth, south: inSouth }, none });
  if (setting.join === "counted") join();
  room.open("asked");
  if (setting.join === "open") join();
  if (setting.leaveGroup)
    for (const person of own) room.send({ role: "participant", person }, { t: "forget", id: `forget-${person}` });
  // Everywhere people say different things: that all say the same would be hidden anyway.
  for (const people of [north, beside, own]) {
    for (const [i, person] of people.entries()) room.answer(person, "asked", i % 2 === 0 ? others : secrets[0]);
  }
  room.answer(partner, "asked", secrets[swapped ? 0 : 1]);
  room.answer(target, "asked", secrets[swapped ? 1 : 0]);
  room.host({ do: "close", step: "asked" });
  room.look("asked");
  room.host({ do: "end" });
  return room;
}

const attacked = (self: Self, setting: Setting) => learns([false, true], (swapped) => played(self, swapped, setting));

describe.each(SPLIT)("R-81 $step.exercise by group does not tell of one among five phones", (self) => {
  it.each<[string, Setting]>([
    ["where nobody has counted heads", { group: "south", join: "before" }],
    ["where one head was counted", { group: "south", join: "before", heads: [9, 1, 0] }],
    ["where three heads were counted", { group: "south", beside: 2, join: "before", heads: [9, 3, 0] }],
    ["where the phones join after the count", { group: "south", join: "counted", heads: [9, 1, 0] }],
    ["where the phones join once the question is open", { group: "south", join: "open", heads: [9, 1, 0] }],
    [
      "where five of them leave the group again",
      { group: "south", join: "before", own: 5, heads: [9, 1, 0], leaveGroup: true },
    ],
    ["where there are nine of them", { group: "south", join: "before", own: 9, heads: [9, 1, 0] }],
    ["where they have no group, as their target", { join: "before", heads: [9, 0, 1] }],
    ["where they have no group and join after the count", { join: "counted", heads: [9, 0, 1] }],
    ["where they have no group and join once it is open", { join: "open", heads: [9, 0, 1] }],
    ["where nobody else is in no group and nobody counted", { join: "before" }],
  ])("%s", (_, setting) => {
    expect(attacked(self, setting)).toBeNull();
  });

  it("and tells of groups whose heads were counted", () => {
    const honest = { group: "south", beside: 6, heads: [9, 7, 0] } as const;
    expect(attacked(self, honest)).not.toBeNull();
  });
});

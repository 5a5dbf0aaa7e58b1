/** Rooms whose people are in groups, and what is told of the groups. */
import type { RoundResult, Segment, StageView, StepResult } from "../../shared/protocol/view.ts";
import { exportFile } from "./export.ts";
import { choiceStep, TestRoom } from "./room.ts";

export const WHERE = { segments: { question: "Where?", options: ["north", "south", "west"] } };
export const about = (over: object = {}) => [choiceStep("own", { privacy: "S", rounds: 2, ...over })];
export const say = (option: string) => ({ options: [option] });

/** A room with so many people of each group, their heads counted; their ids by group, in order. */
export function roomWith(
  plan: Parameters<typeof make>[0],
  sizes: Record<string, number>,
  over: NonNullable<Parameters<typeof make>[1]> = {},
) {
  const room = make(plan, over);
  const people = Object.entries(sizes).flatMap(([segment, n]) =>
    Array.from({ length: n }, () => room.join(segment === "none" ? {} : { segment })),
  );
  if (!over.rehearsal) room.countHeads();
  return { room, people };
}
export const make = (
  plan: ConstructorParameters<typeof TestRoom>[0],
  over: ConstructorParameters<typeof TestRoom>[1],
) => new TestRoom(plan, { ...WHERE, ...over });

/** Everyone says a letter each, in the order of joining. */
export const letters = (people: string[], said: string) =>
  Object.fromEntries(people.map((person, i) => [person, say(said[i % said.length]!)]));

export function toDebrief(room: TestRoom, id: string, on = true): void {
  if (room.phase(id) !== "revealed") room.host({ do: "reveal", step: id });
  room.host({ do: "debrief", step: id });
  room.host({ do: "show", step: id, what: "segment", on });
}

export const resultIn = (room: TestRoom, role: "participant" | "stage" | "host"): StepResult | undefined => {
  const result = (room.view(role) as StageView).step?.result;
  return typeof result === "object" ? result : undefined;
};
export const segmentsIn = (room: TestRoom, role: "participant" | "stage" | "host" = "stage") =>
  resultIn(room, role)?.rounds[0]?.segments;
export const told = (segments: readonly Segment[] | undefined) =>
  segments?.flatMap((one) => ("hidden" in one ? [] : [one.group]));
export const inResults = (room: TestRoom, key: "host" | "report", id: string): RoundResult[] =>
  JSON.parse(exportFile(room.state, "results.json", key, { now: 0, shuffle: () => [] }).body).steps.find(
    (one: { id: string }) => one.id === id,
  )?.rounds ?? [];

/** Random rooms, played to their end: what is asked in them, what their people say, and what leaves them. */
import fc from "fast-check";
import type { HostView, RoundResult, StageView } from "../../shared/protocol/view.ts";
import { choiceStep, deck, step, TestRoom } from "../support/room.ts";

export const GROUPS = ["north", "south", "east", "west"];
export const OPTIONS = ["a", "b", "c"];
export const CHOICES = ["L", "M", "B"];
export const STOPS = ["0", "1", "2"];

/** A question with its answers: what is unknown of it is how many of each group said what, and said what again. */
export interface Asked {
  step: string;
  item: string;
  options: string[];
  about: "O" | "S";
  rounds: 1 | 2;
}

export const scale = (id: string) => ({
  id,
  kind: "scale",
  text: `${id}?`,
  max: 2,
  labels: { low: "no", high: "yes" },
});
export const PLAN = [
  choiceStep("views", { rounds: 2 }),
  choiceStep("self", { rounds: 2, privacy: "S" }),
  step("cards", "sort", { cards: ["c1", "c8"] }),
  step("mood", "pulse", { items: [scale("ready"), scale("sure")] }),
];
export const ASKED: Asked[] = [
  { step: "views", item: "answer", options: OPTIONS, about: "O", rounds: 2 },
  { step: "self", item: "answer", options: OPTIONS, about: "S", rounds: 2 },
  { step: "cards", item: "c1", options: CHOICES, about: "O", rounds: 1 },
  { step: "cards", item: "c8", options: CHOICES, about: "O", rounds: 1 },
  { step: "mood", item: "ready", options: STOPS, about: "S", rounds: 1 },
  { step: "mood", item: "sure", options: STOPS, about: "S", rounds: 1 },
];

/** Most say the first, some the second, few the third, and a few nothing: so that groups often say the same. */
export const says = (options: string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(options[0]) },
    { weight: 3, arbitrary: fc.constant(options[1]) },
    { weight: 1, arbitrary: fc.constant(options[2]) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
/** A second answer: most stay. */
export const again = fc.oneof(
  { weight: 8, arbitrary: fc.constant("same" as const) },
  { weight: 2, arbitrary: says(OPTIONS) },
);

export const someone = fc.record({
  group: fc.constantFrom(...GROUPS, null),
  views: says(OPTIONS),
  viewsAgain: again,
  self: says(OPTIONS),
  selfAgain: again,
  c1: says(CHOICES),
  c8: says(CHOICES),
  ready: says(STOPS),
  sure: says(STOPS),
  removed: fc.boolean(),
});
export type Someone = typeof someone extends fc.Arbitrary<infer T> ? T : never;

export const world = fc.record({
  people: fc.array(someone, { minLength: 6, maxLength: 26 }),
  /** Few groups, so that they are large enough to be told. */
  groups: fc.integer({ min: 2, max: 4 }),
  second: fc.boolean(),
  removals: fc.boolean(),
});

export const second = (first: string | undefined, then: string | undefined): string | undefined =>
  then === "same" ? first : then;

/** What somebody said of a question: first, and again. */
export function saidOf(
  one: Someone,
  { step: id, item }: Asked,
  secondRound: boolean,
): [string | undefined, string | undefined] {
  if (id === "views") return [one.views, secondRound && !one.removed ? second(one.views, one.viewsAgain) : undefined];
  if (id === "self") return [one.self, secondRound && !one.removed ? second(one.self, one.selfAgain) : undefined];
  return [one[item as "c1" | "c8" | "ready" | "sure"], undefined];
}

/** Plays a room: every step voted on, once or twice, revealed and talked about with everything shown. */
export function play(
  people: Someone[],
  options: string[],
  secondRound: boolean,
): { room: TestRoom; heard: RoundResult[][] } {
  const room = new TestRoom(PLAN, { segments: { question: "Where?", options } });
  const ids = people.map(({ group }) => room.join(group === null ? {} : { segment: group }));
  room.countHeads();
  const vote = (id: string, payloads: unknown[], round: 1 | 2 = 1) => {
    room.open(id, round);
    for (const [i, payload] of payloads.entries()) if (payload !== undefined) room.answer(ids[i]!, id, payload, round);
    room.host({ do: "close", step: id });
  };
  const choose = (option: string | undefined) => option && { options: [option] };
  vote(
    "cards",
    people.map(({ c1, c8 }) => (c1 || c8 ? deck({ ...(c1 && { c1 }), ...(c8 && { c8 }) }) : undefined)),
  );
  vote(
    "mood",
    people.map(({ ready, sure }) => {
      const payload = Object.entries({ ready, sure }).flatMap(([item, one]) => (one ? [{ item, v: Number(one) }] : []));
      return payload.length > 0 ? payload : undefined;
    }),
  );
  for (const id of ["views", "self"] as const)
    vote(
      id,
      people.map((one) => choose(one[id])),
    );
  for (const [i, one] of people.entries()) if (one.removed) room.host({ do: "remove", person: ids[i]! });
  if (secondRound) {
    for (const id of ["views", "self"] as const) {
      const then = people.map((one) => choose(one.removed ? undefined : second(one[id], one[`${id}Again`])));
      vote(id, then, 2);
    }
  }
  const heard = PLAN.map(({ id }) => {
    room.host({ do: "goto", step: id });
    if (!room.try({ do: "reveal", step: id }).ok) return [];
    room.host({ do: "debrief", step: id });
    room.host({ do: "show", step: id, what: "segment", on: true });
    return [...roundsIn(room.view("host") as HostView), ...roundsIn(room.view("stage") as StageView)];
  });
  room.host({ do: "end" });
  return { room, heard };
}

export const roundsIn = ({ step: shown }: StageView): RoundResult[] =>
  typeof shown?.result === "object" ? shown.result.rounds : [];

/** Everybody answers the open vote: half of them the one way, half the other. */
import * as v from "valibot";
import { Somebody } from "../../client/exercises/contract/sample.ts";
import { openIn, saysTo } from "../../client/simulated-people/says.ts";
import { View } from "../../shared/protocol/view.ts";
import type { TestRoom } from "./room.ts";

export function answerAll(room: TestRoom, people: readonly string[]): void {
  const { step } = v.parse(View, room.view("participant"));
  if (openIn(step) === null || step === null) return;
  for (const [place, person] of people.entries()) {
    const leaning = place % 2 ? "against" : "with";
    for (const { part, payload } of saysTo(step, () => new Somebody(place, { leaning, turn: place })))
      if (payload === null) room.pass(person, step.id, step.round);
      else room.tryAnswer(person, step.id, payload, step.round, { part });
  }
}

/** What a room holds of somebody. */
import type { TestRoom } from "./room.ts";

/** Which answers, as step/round/part, in the plan's order. */
export function answersOf(room: TestRoom, person: string): string[] {
  return [...room.state.stepAnswers.values()]
    .flatMap(({ answers }) => [...answers.values()])
    .filter((answer) => answer.person === person)
    .map(({ step, round, part }) => `${step}/${round}/${part}`);
}

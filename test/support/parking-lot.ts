/** A room whose parking lot has questions, and what is told of their votes. */
import { choiceStep, sortStep, TestRoom } from "./room.ts";

export const ROLES = ["participant", "stage", "host"] as const;

/** People, and questions that a host has approved. */
export function asked(people: number, ...texts: string[]) {
  const room = new TestRoom([sortStep(), choiceStep()]);
  const crowd = room.joinMany(people);
  const questions = texts.map((text) => room.approved(crowd[0]!, text));
  return { room, crowd, questions };
}
export const counts = (room: TestRoom, role: "participant" | "host" = "participant") =>
  room.view(role).questions.map(({ text, votes, dots }) => [text, votes, dots]);

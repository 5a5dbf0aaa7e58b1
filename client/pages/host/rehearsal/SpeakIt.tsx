/** The script of a step, spoken once: what it took stays with the plan that the rehearsal was started from. */
import { home } from "#words/home.ts";
import { SpeakOnce } from "../../../rehearsal/SpeakOnce.tsx";
import { keptRooms } from "../../../wire/rooms.ts";

export function SpeakIt({ code, step, script }: { code: string; step: string; script: string }) {
  const plan = keptRooms(home).list.value.find((room) => room.code === code)?.plan ?? code;
  return <SpeakOnce of={{ plan, step }} script={script} />;
}

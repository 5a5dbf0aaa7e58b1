/** Promises about what screens show: the wire's shape and caps, and nothing before its time. */
import * as v from "valibot";
import { expect } from "vitest";
import { bytes } from "../../shared/bytes.ts";
import { VIEW_BYTES } from "../../shared/limits.ts";
import { HostView, StageView, View } from "../../shared/protocol/view.ts";
import type { AnyView } from "../../shared/room/view/view.ts";
import { holds, same } from "../support/cheap.ts";
import { keepsKeys } from "./colleagues.ts";
import { AUDIENCES, type FuzzRoom } from "./room.ts";
import { keepsSecrets } from "./secrets.ts";

const SCHEMAS = { participant: View, stage: StageView, host: HostView, producer: HostView } as const;
const DEBRIEF_ONLY = /"key":\[|"sourceMatch":[^n]|"label":/;

/**
 * Looks at every audience's screen, once the room has told them that it may be another one. `thorough` looks in any case,
 * which finds what they were not told, and also holds them against the wire's schema.
 */
export function checkViews(room: FuzzRoom, thorough: boolean): void {
  if (!room.told && !thorough) return;
  const hidden = JSON.stringify(room.hand?.at.moderation.hidden);
  for (const role of AUDIENCES) {
    const text = room.sees(role);
    const told: AnyView = JSON.parse(text);
    if (thorough && room.parsed.get(role) !== text) same(v.parse(SCHEMAS[role], told), told, () => `a ${role}'s view`);
    if (thorough) room.parsed.set(role, text);
    // What is asked of a screen is of what it shows and of what is hidden: while both stay, so does the answer.
    const shown = `${text}${hidden}`;
    if (room.looked.get(role) === shown) continue;
    holds(room.told, () => `a ${role} has not been told that their view is another one`);
    room.looked.set(role, shown);
    keepsSecrets(text, `a ${role}'s view`);
    if (room.shared) keepsKeys(room, text, `a ${role}'s view`);
    if (role === "participant" || role === "stage")
      holds(bytes(text) <= VIEW_BYTES[role], () => `R-47 a ${role}'s view`);
    const early = told.step?.phase !== "debrief" && DEBRIEF_ONLY.test(JSON.stringify(told.step));
    holds(!early, () => `R-10 ${JSON.stringify(told.step)}`);
    if (role === "host") checkHost(told);
    else if (role === "producer") checkProducer(room, told);
    else checkOthers(room, role, told);
  }
  room.told = false;
}

function checkHost(told: AnyView): void {
  if ("peek" in told) expect(["closed", "huddle"], "R-09").toContain(told.step?.phase);
}

/** a producer has what hosts have but results, and of these what the room sees. */
function checkProducer(room: FuzzRoom, told: AnyView): void {
  holds("team" in told && "steps" in told, () => "R-137 a producer's view");
  const early = ["peek", "settling", "unread", "final", "jots"].filter((field) => field in told);
  holds(early.length === 0, () => `R-137 ${early} in a producer's view`);
  const shown = told.step?.phase === "revealed" || told.step?.phase === "debrief";
  holds(shown || !("texts" in told || "moderation" in told), () => "R-137 texts in a producer's view");
  if (shown && "texts" in told && (told.texts?.length ?? 0) > 0) room.seen.add("a producer's texts");
  checkResult(room, told);
}

/** A phone's view, or a stage's. */
function checkOthers(room: FuzzRoom, role: "participant" | "stage", told: AnyView): void {
  holds(!("peek" in told || "texts" in told || "agenda" in told), () => `R-09 a ${role}'s view`);
  checkResult(room, told);
  const text = JSON.stringify(told.questions);
  if (told.lot === "asking") holds(!text.includes('"votes":'), () => `R-62 ${text}`);
  if (told.lot !== "closed") holds(!text.includes('"dots":'), () => `R-62 ${text}`);
  for (const { state } of told.questions)
    holds(["live", "parked", "answered"].includes(state), () => `R-29 a question that is ${state}`);
}

/** The result, as everybody may see it who has to wait for the reveal. */
function checkResult({ hand, seen }: FuzzRoom, told: AnyView): void {
  const { step } = told;
  const shown = step?.phase === "revealed" || step?.phase === "debrief";
  if (step && !shown) holds(step.result === "pending" || step.result === "none", () => "R-07");
  const result = JSON.stringify(step?.result ?? null);
  const split = result.includes('"segments":');
  if (split) expect(step?.phase === "debrief" && step.shown?.segment, "R-58").toBe(true);
  if (split) seen.add("by segment on phones");
  if (step && JSON.stringify(step).includes('"key":[')) seen.add("key on phones");
  for (const hidden of hand?.at.moderation.hidden ?? []) {
    seen.add("a text that is hidden");
    holds(!stringsIn(step?.result).includes(hidden), () => `R-28 “${hidden}” is shown`);
  }
}

/** Every text that stands somewhere in a value; names of fields are none. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

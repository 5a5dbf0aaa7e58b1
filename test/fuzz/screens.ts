/** Promises about what screens show: the wire's shape and caps, and nothing before its time. */
import * as v from "valibot";
import { expect } from "vitest";
import { bytes } from "../../shared/bytes.ts";
import { VIEW_BYTES } from "../../shared/limits.ts";
import { HostView, StageView, View } from "../../shared/protocol/view.ts";
import type { AnyView } from "../../shared/room/view.ts";
import { holds, same } from "../support/cheap.ts";
import { keepsSecrets } from "./promises.ts";
import type { FuzzRoom } from "./room.ts";

const SCHEMAS = { participant: View, stage: StageView, host: HostView } as const;
const DEBRIEF_ONLY = /"key":\[|"sourceMatch":[^n]|"label":/;

/** Looks at every role's screen; `thorough` also holds it against the wire's schema. */
export function checkViews(room: FuzzRoom, thorough: boolean): void {
  for (const role of ["participant", "stage", "host"] as const) {
    const told = room.sees(role);
    if (thorough) same(v.parse(SCHEMAS[role], told), told, () => `a ${role}'s view`);
    keepsSecrets(JSON.stringify(told), `a ${role}'s view`);
    const early = told.step?.phase !== "debrief" && DEBRIEF_ONLY.test(JSON.stringify(told.step));
    holds(!early, () => `R-10 ${JSON.stringify(told.step)}`);
    if (role === "host") checkHost(told);
    else checkOthers(room, role, told);
  }
}

function checkHost(told: AnyView): void {
  if ("peek" in told) expect(["closed", "huddle"], "R-09").toContain(told.step?.phase);
}

/** A phone's view, or a stage's. */
function checkOthers({ hand, seen }: FuzzRoom, role: "participant" | "stage", told: AnyView): void {
  expect(bytes(JSON.stringify(told)), "R-47").toBeLessThanOrEqual(VIEW_BYTES[role]);
  expect("peek" in told || "texts" in told || "agenda" in told, "R-09").toBe(false);
  const { step } = told;
  const shown = step?.phase === "revealed" || step?.phase === "debrief";
  if (step && !shown) expect(["pending", "none"], "R-07").toContain(step.result);
  const result = JSON.stringify(step?.result ?? null);
  const split = result.includes('"segments":');
  if (split) expect(step?.phase === "debrief" && step.shown?.segment, "R-58").toBe(true);
  if (split) seen.add("by segment on phones");
  if (step && JSON.stringify(step).includes('"key":[')) seen.add("key on phones");
  for (const hidden of hand?.at.moderation.hidden ?? []) {
    seen.add("a text that is hidden");
    holds(!stringsIn(step?.result).includes(hidden), () => `R-28 “${hidden}” is shown`);
  }
  const text = JSON.stringify(told.questions);
  if (told.lot === "asking") expect(text, "R-62").not.toContain('"votes":');
  if (told.lot !== "closed") expect(text, "R-62").not.toContain('"dots":');
  for (const { state } of told.questions)
    holds(["live", "parked", "answered"].includes(state), () => `R-29 a question that is ${state}`);
}

/** Every text that stands somewhere in a value; names of fields are none. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

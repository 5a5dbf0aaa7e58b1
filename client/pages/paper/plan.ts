/** What an address of paper names: a ready agenda, a single ready step, a plan of one's own, or a room's plan. */
import * as v from "valibot";
import { bind } from "../../../shared/agenda/bind.ts";
import { type Draft, draftFrom } from "../../../shared/agenda/draft.ts";
import { agendas, entryOf, localeOf } from "../../../shared/agenda/library.ts";
import { Agenda, Step } from "../../../shared/agenda/schema.ts";
import { readCode } from "../../../shared/code.ts";
import { RanAgenda } from "../../../shared/protocol/http.ts";
import { ask, json } from "../../wire/ask.ts";
import { keptKey } from "../../wire/keys.ts";
import { handedOver, OWN } from "../../wire/paper-plan.ts";
import { isDraft, type PlanStore, planStore } from "../../wire/plans.ts";
import { machinePlans, sharedPlans } from "../../wire/server-plans.ts";
import { recallJson } from "../../wire/storage.ts";

/** What is printed. */
export interface Printed {
  plan: Draft;
  /** A step alone has a sheet to answer on, and no other. */
  alone?: true;
  /** The room that the plan is of. */
  code?: string;
}

/** Finds what `/paper/NAME#ID` names; undefined where there is no such thing here. */
export async function printedOf(name: string, id: string, store = ownPlans): Promise<Printed | undefined> {
  if (name === OWN) return ownPlan(id, await store());
  const ready = agendas[localeOf(LANGUAGE)].get(name);
  if (ready) return { plan: draftFrom(ready, name) };
  const step = entryOf(name, localeOf(LANGUAGE))?.step;
  if (step) return { plan: { v: 1, id: name, title: step.title, locale: LANGUAGE, steps: [step] }, alone: true };
  const read = readCode(name);
  return read.is === "code" ? roomPlan(read.code) : undefined;
}

/** The steps that are finished, with which paper can be drawn. */
export function finishedSteps({ steps, locale }: Draft): Step[] {
  return steps.flatMap((step) => {
    const parsed = v.safeParse(Step, step);
    return parsed.success && bind(parsed.output, locale) ? [parsed.output] : [];
  });
}

const ownPlans = async (): Promise<PlanStore> => (await machinePlans()) ?? sharedPlans(planStore());

async function ownPlan(id: string, store: PlanStore): Promise<Printed | undefined> {
  const kept = await store.find(id);
  const handed = recallJson(handedOver(OWN));
  const plan = kept?.draft ?? (isDraft(handed) && handed.id === id ? handed : undefined);
  return plan && { plan };
}

/** The server has the latest plan; where it cannot be asked, what the host page has handed over is the plan. */
async function roomPlan(code: string): Promise<Printed | undefined> {
  const key = keptKey("host", code);
  const isRan = (body: unknown): body is RanAgenda => v.is(RanAgenda, body);
  const init = { headers: { Authorization: `Bearer ${key}` } };
  const reply = key === null ? null : await ask(`/api/rooms/${code}/agenda`, { read: json(isRan), init });
  const kept = v.safeParse(Agenda, recallJson(handedOver(code)));
  const agenda = reply?.is === "ok" ? reply.body.agenda : kept.success ? kept.output : undefined;
  return agenda && { plan: draftFrom(agenda, code), code };
}

/** Which plan a page of paper is for: a ready agenda, a single ready step, or what a host page has handed over. */
import * as v from "valibot";
import { agendas, entryOf, localeOf } from "../../../shared/agenda/library.ts";
import { Agenda } from "../../../shared/agenda/schema.ts";
import { handedOver } from "../../wire/paper-plan.ts";
import { recallJson } from "../../wire/storage.ts";

/** The plan with that name; undefined where there is none. */
export function planOf(name: string): Agenda | undefined {
  const ready = agendas[localeOf(LANGUAGE)].get(name);
  if (ready) return ready;
  const step = entryOf(name, localeOf(LANGUAGE))?.step;
  if (step) return { v: 1, title: step.title, locale: LANGUAGE, steps: [step] };
  const kept = v.safeParse(Agenda, recallJson(handedOver(name)));
  return kept.success ? kept.output : undefined;
}

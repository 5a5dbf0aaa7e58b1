/** What a new plan begins with: a ready agenda, or nothing. */
import { type Draft, draftFrom } from "../../../../shared/agenda/draft.ts";
import { agendas, localeOf } from "../../../../shared/agenda/library.ts";
import type { Agenda } from "../../../../shared/agenda/schema.ts";
import { randomText } from "../../../wire/storage.ts";

/** An id for a plan: unguessable, and one that a file or an address can carry. */
export const newPlanId = (): string => `p${randomText(21)}`;

/** A plan without a step. */
export function emptyDraft(title: string): Draft {
  return { v: 1, id: newPlanId(), title, locale: LANGUAGE, steps: [] };
}

/** An agenda as a plan of one's own. */
export const draftOf = (agenda: Agenda): Draft => draftFrom(agenda, newPlanId());

/** The ready agenda of that name as a plan of one's own; undefined where there is none. */
export function readyDraft(name: string): Draft | undefined {
  const agenda = agendas[localeOf(LANGUAGE)].get(name);
  return agenda && draftOf(agenda);
}

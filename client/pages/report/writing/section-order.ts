/** The sections of a report: in which order, which of them, and what a facilitator has added to each. Pure. */
import type { Edition } from "../../../../shared/protocol/edition.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";
import { hasSection, type ReportStep } from "../sections.ts";

export type Section = NonNullable<ReportDraft["sections"]>[number];

/** What was added to a step. */
export const sectionOf = ({ sections }: ReportDraft, id: string): Section =>
  sections?.find((one) => one.id === id) ?? { id };

/** The steps in her order; those that she has not placed follow in the order that they come in. */
export function inHerOrder(steps: readonly ReportStep[], { sections = [] }: ReportDraft): ReportStep[] {
  const placed = sections.flatMap(({ id }) => steps.filter((step) => step.id === id));
  return [...placed, ...steps.filter((step) => !placed.includes(step))];
}

/**
 * the steps as an edition has them. A client reads what page one has found first, then the rest as it was planned, unless
 * she has put the sections into an order of her own. The plan's order is none: a note beside one section names all of them.
 */
export function sectionsIn(
  edition: Edition,
  steps: readonly ReportStep[],
  draft: ReportDraft,
  findings: readonly { step: string }[],
): ReportStep[] {
  const hers = inHerOrder(steps, draft);
  if (edition !== "client" || hers.some((step, at) => step !== steps[at])) return hers;
  const found = findings.flatMap(({ step }) => steps.filter(({ id }) => id === step));
  return [...new Set([...found, ...steps])];
}

/** What a report tells of a step, on the page as in the files that the page makes; null where it has no section. */
export function toldOf(edition: Edition, draft: ReportDraft, step: ReportStep): Omit<Section, "id" | "off"> | null {
  const { off, says, note } = sectionOf(draft, step.id);
  return !off && hasSection(edition, step, note) ? { says, note } : null;
}

/** The draft with something else added to one section. All are named, so that none changes its place by that. */
export function withSection(draft: ReportDraft, steps: readonly ReportStep[], section: Section): ReportDraft {
  const sections = inHerOrder(steps, draft).map(({ id }) => (id === section.id ? section : sectionOf(draft, id)));
  return { ...draft, sections };
}

/** The draft with a section one place up (−1) or down (1). */
export function moved(draft: ReportDraft, steps: readonly ReportStep[], id: string, by: -1 | 1): ReportDraft {
  const sections = inHerOrder(steps, draft).map((step) => sectionOf(draft, step.id));
  const from = sections.findIndex((one) => one.id === id);
  const to = from + by;
  const [one, other] = [sections[from], sections[to]];
  if (!one || !other) return draft;
  [sections[from], sections[to]] = [other, one];
  return { ...draft, sections };
}

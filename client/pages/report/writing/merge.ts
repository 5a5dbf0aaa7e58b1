/** two people have changed one report. What only one of them has changed stands; the rest is asked. */
import { same } from "../../../../shared/plain.ts";
import type { ReportDraft } from "../../../../shared/protocol/report.ts";

/** A field of the draft. */
export type Field = keyof ReportDraft;
type Section = NonNullable<ReportDraft["sections"]>[number];

/** What came of both, and the fields that both have changed to something else: there mine stands until it is settled. */
export interface Merged {
  draft: ReportDraft;
  clashes: { field: Field; theirs: ReportDraft }[];
}

const FIELDS = [
  "why",
  "group",
  "facilitation",
  "logo",
  "findings",
  "asks",
  "followUp",
  "part",
  "indicator",
  "obstacles",
  "writers",
  "parked",
  "sections",
  "shows",
  "floor",
] as const satisfies readonly Field[];

/** Brings together what was changed here and elsewhere since `base`. Sections are brought together one by one. */
export function merge(base: ReportDraft, mine: ReportDraft, theirs: ReportDraft): Merged {
  const clashes: Merged["clashes"] = [];
  let draft: ReportDraft = {};
  for (const field of FIELDS) {
    if (same(mine[field], base[field])) draft = withField(draft, field, theirs);
    else if (same(theirs[field], base[field]) || same(theirs[field], mine[field]))
      draft = withField(draft, field, mine);
    else {
      const sections = field === "sections" ? mergeSections(base.sections, mine.sections, theirs.sections) : null;
      draft = sections ? { ...draft, sections } : withField(draft, field, mine);
      if (!sections) clashes.push({ field, theirs });
    }
  }
  return { draft, clashes };
}

/** The draft with another's field, or without it where the other has none. */
export function withField(draft: ReportDraft, field: Field, from: ReportDraft): ReportDraft {
  const { [field]: _, ...rest } = draft;
  return from[field] === undefined ? rest : { ...rest, [field]: from[field] };
}

/** In my order, with the sections that only they have behind; null where both have changed one section. */
function mergeSections(base: Section[] = [], mine: Section[] = [], theirs: Section[] = []): Section[] | null {
  const of = (list: readonly Section[], id: string) => list.find((one) => one.id === id);
  const ids = [...new Set([...mine, ...theirs].map(({ id }) => id))];
  const merged: Section[] = [];
  for (const id of ids) {
    const [was, me, they] = [of(base, id), of(mine, id), of(theirs, id)];
    if (!same(me, was) && !same(they, was) && !same(me, they)) return null;
    const stands = same(me, was) ? they : me;
    if (stands) merged.push(stands);
  }
  return merged;
}

/** Where the points of the source and the cards come up: two tables that `npm run times` prints. */
import { agendas, content, libraries } from "../../shared/agenda/library.ts";
import type { Agenda, Step } from "../../shared/agenda/schema.ts";

const { cards } = content.en;

/** What makes people answer, argue or practise a point in a step: any one of these. */
interface Carrier {
  /** Exercises, whatever they ask about. */
  exercises?: readonly string[];
  /** Cards, situations and stories, by their ids. */
  items?: readonly string[];
  /** Every card of one area. */
  area?: string;
  /** What its script or its plan says. */
  is?: (step: Step, plan: Pick<Agenda, "reading">) => boolean;
}

/** The 29 points of the source, and what carries each. */
export const POINTS: readonly [what: string, by: Carrier][] = [
  ["terms used interchangeably", { exercises: ["sort", "cloud", "doubletake"] }],
  ["managers must increasingly lead", { exercises: ["spectrum"] }],
  ["one person both; most lean", { exercises: ["sort", "spectrum", "profile"], items: ["st2"] }],
  ["value through vision, strategy", { exercises: ["ledger"], items: ["c1", "c9"] }],
  ["willing buy-in", { items: ["c3", "c6", "c16", "c17", "s1", "st1"] }],
  ["no senior post needed", { exercises: ["cloud"], items: ["c21"] }],
  ["influence before hierarchy", { exercises: ["ledger"], items: ["c14"] }],
  ["empathy", { exercises: ["onehat", "venn", "rank"], items: ["c18"] }],
  ["deliver work and processes", { exercises: ["profile"], items: ["c2", "c8", "c10", "st1"] }],
  ["chosen for expertise", { exercises: ["venn"], items: ["c19"] }],
  ["know the job, motivate", { exercises: ["onehat", "venn"], items: ["c20"] }],
  ["budget, structure, staffing", { exercises: ["audit"], items: ["c12"] }],
  ["status quo", { exercises: ["audit"], items: ["c24"] }],
  ["leading people or managing work", { exercises: ["mix", "ledger"], items: ["s7"] }],
  ["create value or count it", { exercises: ["ledger"], items: ["s7", "c27"] }],
  ["vision, with values", { exercises: ["spectrum", "profile"], area: "vision" }],
  ["ideas", { exercises: ["spectrum", "profile"], area: "ideas" }],
  ["people", { exercises: ["spectrum", "profile"], area: "people" }],
  ["time", { exercises: ["spectrum", "profile"], area: "time", items: ["s4"] }],
  ["culture", { exercises: ["spectrum", "profile"], area: "culture", items: ["s5", "st2"] }],
  ["70%; “bad managers”", { is: ({ exercise, notes = "" }) => exercise === "onehat" && /leave managers/.test(notes) }],
  ["shared skills", { exercises: ["venn"], items: ["c5", "c11", "c13"] }],
  ["both needed", { exercises: ["mix"], items: ["s8", "st1"] }],
  ["together in change", { items: ["s6", "st2"] }],
  ["mix from ideas to execution", { exercises: ["mix"] }],
  ["a personal style", { is: ({ exercise, notes = "" }) => exercise === "commit" && /at (my|your) best/.test(notes) }],
  [
    "can be learnt",
    { exercises: ["rank"], is: ({ exercise, notes = "" }) => exercise === "shift" && /learn/.test(notes) },
  ],
  ["hard work, feedback", { exercises: ["commit"], items: ["c31"] }],
  [
    "reading on",
    {
      is: ({ exercise, settings }, { reading }) =>
        exercise === "note" && settings.kind === "keep" && reading !== undefined,
    },
  ],
];

/** The built-in cards and situations that a step asks about. */
function itemsOf({ exercise, settings }: Step): string[] {
  if (exercise === "sort") return settings.cards.flatMap((card) => (typeof card === "string" ? [card] : []));
  return exercise === "scenario" && typeof settings.scenario === "string" ? [settings.scenario] : [];
}

const areaOf = new Map(cards.map(({ id, area }) => [id, area]));

/** Whether people do something about it in a step. */
function carries(
  step: Step,
  plan: Pick<Agenda, "reading">,
  { exercises = [], items = [], area, is }: Carrier,
): boolean {
  const asked = itemsOf(step);
  return (
    exercises.includes(step.exercise) ||
    asked.some((item) => items.includes(item) || (area !== undefined && areaOf.get(item) === area)) ||
    (is?.(step, plan) ?? false)
  );
}

/** The ready agendas by their ids. */
export const PLANS = [...agendas.en.keys()];

/** The steps of an agenda in which a point comes up, by their ids. */
export function stepsWith(point: number, id: string): string[] {
  const plan = agendas.en.get(id);
  const by = POINTS[point - 1]?.[1];
  return plan && by ? plan.steps.flatMap((step) => (carries(step, plan, by) ? [step.id] : [])) : [];
}

/** The steps of the library in which a point comes up. */
export function readyWith(point: number): string[] {
  const by = POINTS[point - 1]?.[1];
  return by ? libraries.en.steps.flatMap(({ step }) => (carries(step, {}, by) ? [step.id] : [])) : [];
}

/** Where each card is sorted: agendas by their ids, and steps of the library. */
export function placesOf(card: string): string[] {
  const plans = PLANS.filter((id) => agendas.en.get(id)?.steps.some((step) => itemsOf(step).includes(card)));
  const ready = libraries.en.steps.flatMap(({ step }) => (itemsOf(step).includes(card) ? [`library ${step.id}`] : []));
  return [...plans, ...ready];
}

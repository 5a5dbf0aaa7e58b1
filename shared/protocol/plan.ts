/** Plans that the server keeps for whoever has their link. They may be unfinished, so only their shape is checked. */
import * as v from "valibot";
import { Used } from "../agenda/draft.ts";
import { Priority } from "../agenda/schema.ts";
import * as limits from "../limits.ts";
import { isDeeper } from "../plain.ts";
import { Count, Id, LocaleTag, Time } from "../primitives.ts";

/** JSON has numbers that are none for a program, and would be kept as nothing. */
const Finite = v.pipe(v.number(), v.finite());

const DraftStep = v.looseObject({
  id: Id,
  exercise: v.pipe(v.string(), v.maxLength(40)),
  title: v.string(),
  notes: v.optional(v.string()),
  priority: v.optional(Priority),
  minutes: Finite,
  settings: v.record(v.string(), v.unknown()),
  talks: v.optional(v.record(v.string(), v.unknown())),
  inLobby: v.optional(v.literal(true)),
  used: v.optional(v.array(Used)),
});

/**
 * A plan in the making, as somebody has typed it so far. What the planner draws is of the kind that it draws: others open the
 * plan, and one that is wrong in this would keep their page from being drawn at all.
 */
export const Draft = v.pipe(
  v.looseObject({
    v: v.literal(1),
    id: Id,
    title: v.string(),
    locale: LocaleTag,
    purpose: v.optional(v.string()),
    client: v.optional(v.string()),
    reading: v.optional(v.string()),
    start: v.optional(v.string()),
    end: v.optional(v.string()),
    people: v.optional(Finite),
    remote: v.optional(Finite),
    minutes: v.optional(Finite),
    logo: v.optional(v.looseObject({ picture: v.string(), alt: v.string() })),
    steps: v.pipe(v.array(DraftStep), v.maxLength(limits.STEPS)),
  }),
  v.check((plan) => !isDeeper(plan, limits.PLAN_DEPTH)),
);

/** `PUT /api/plans/:plan`: the plan, and which version of it was changed; 0 for a new one. */
export const SavePlan = v.object({ version: Count, plan: Draft });
export type SavePlan = v.InferOutput<typeof SavePlan>;

/** What saving answers. */
export const PlanSaved = v.object({ version: Count, keptUntil: Time });
export type PlanSaved = v.InferOutput<typeof PlanSaved>;

/** `GET /api/plans/:plan` */
export const KeptPlan = v.object({ ...PlanSaved.entries, plan: Draft });
export type KeptPlan = v.InferOutput<typeof KeptPlan>;

/** `GET /api/plans`: all plans of one's own machine, the one saved last first. */
export const PlanList = v.array(
  v.object({
    /** Names the plan in an address. It opens nothing elsewhere. */
    name: v.string(),
    /** The plan's own id. */
    id: v.string(),
    title: v.string(),
    steps: Count,
    savedAt: Time,
  }),
);
export type PlanList = v.InferOutput<typeof PlanList>;

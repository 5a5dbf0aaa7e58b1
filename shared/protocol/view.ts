/** What a role sees of the room. One message per role and language, serialised once and sent to all of that role. */
import * as v from "valibot";
import { Agenda } from "../agenda/schema.ts";
import { ItemMovement } from "../exercises/distribution.ts";
import { Face, Result } from "../exercises/index.ts";
import { ItemPrediction } from "../exercises/predict.ts";
import { Count, Names, Phase, Privacy, Round, Status, Time } from "../primitives.ts";
import { LotStage, Question, Withheld } from "./question.ts";

/**
 * A round's result among the people of one group. An item that is missing here is hidden for anonymity; a group of which
 * nothing can be told is only named.
 */
export const Segment = v.union([
  v.object({ group: v.string(), hidden: v.literal(true) }),
  v.object({ group: v.string(), result: Result }),
]);
export type Segment = v.InferOutput<typeof Segment>;

export const RoundResult = v.object({
  round: Round,
  /** Answered, passed, or connected for 10 s in total while collecting. */
  eligible: Count,
  answered: Count,
  passed: Count,
  result: Result,
  /** How well the room predicted itself, item by item; absent where it was not asked to. */
  predicted: v.optional(v.array(ItemPrediction)),
  /** Seconds until the first answer; absent where fewer than five people stand behind it, and in round 2. */
  time: v.optional(v.object({ n: Count, median: v.number(), q1: v.number(), q3: v.number() })),
  /** Counted from hands in the air instead of phones. */
  source: v.optional(v.literal("manual")),
  /** The same by segment, a group each in the order of the room's list; only where and when it is told. */
  segments: v.optional(v.array(Segment)),
});
export type RoundResult = v.InferOutput<typeof RoundResult>;

/** A step's results: the same on every screen and in every export. */
export const StepResult = v.object({
  rounds: v.array(RoundResult),
  /** Between the rounds; absent unless both were answered before anything was shown. */
  movement: v.optional(v.array(ItemMovement)),
});
export type StepResult = v.InferOutput<typeof StepResult>;

const Shown = v.object({ key: v.boolean(), segment: v.boolean(), prompt: v.boolean() });

/** The step in hand. `pending`: not revealed; `none`: there is nothing to reveal. */
export const StepView = v.intersect([
  v.object({
    id: v.string(),
    title: v.string(),
    phase: Phase,
    round: Round,
    /** The items of round 2, or of the talk before it, when they are not all. */
    items: v.optional(v.array(v.string())),
    /** The item shown large, or "overview". */
    focus: v.optional(v.string()),
    shown: v.optional(Shown),
    endsAt: v.optional(Time),
    /** Rounds planned. */
    rounds: Round,
    /** Opinion, or about oneself: how many people must stand behind a figure. */
    privacy: Privacy,
    /** About oneself, once it has been opened: how many phones had joined by then. */
    phones: v.optional(Count),
    result: v.optional(v.union([StepResult, v.picklist(["pending", "none"])])),
  }),
  Face,
]);
export type StepView = v.InferOutput<typeof StepView>;

const RoomFace = v.object({
  code: v.string(),
  title: v.string(),
  locale: v.string(),
  status: Status,
  rehearsal: v.boolean(),
  /** Which build of the product serves this room: a page of another build reloads itself. */
  build: v.string(),
  names: Names,
  locked: v.boolean(),
});

/** What a phone sees. */
export const View = v.object({
  room: RoomFace,
  step: v.nullable(StepView),
  /** As asked while their votes are hidden; then the ones that the room wants most first. */
  questions: v.array(Question),
  /** How many more are shown to the room than there was space for. */
  questionsMore: v.optional(Count),
  lot: LotStage,
  withheld: v.optional(Withheld),
});
export type View = v.InferOutput<typeof View>;

/** What a stage sees: where to join, beside what phones see. */
export const StageView = v.object({
  ...View.entries,
  joinUrl: v.string(),
  /** The host has put the questions on the big screen: they stand there whenever no vote is open and nobody talks. */
  lotOnScreen: v.boolean(),
});
export type StageView = v.InferOutput<typeof StageView>;

/** Where every step of the plan stands, in order. */
export const StepRow = v.object({
  id: v.string(),
  phase: Phase,
  round: Round,
  skipped: v.boolean(),
  /** How often it was reopened or un-revealed. */
  reopened: Count,
  /** It has been opened at least once, so its exercise and settings are settled. */
  opened: v.boolean(),
  /** The round that it is in can't be opened again. */
  final: v.optional(v.literal(true)),
});
export type StepRow = v.InferOutput<typeof StepRow>;

/** The plan as it is now: to a host after its welcome, and whenever it has changed. It can be larger than any view. */
export const Plan = v.object({ t: v.literal("plan"), agenda: Agenda });
export type Plan = v.InferOutput<typeof Plan>;

/** how many phones have joined each group, and how many heads the host has counted. */
export const HeadsView = v.object({
  /** How many people had joined the room when this was proposed; 0 before it was. */
  people: Count,
  /** In the order of the room's list, then people without a group. */
  groups: v.array(
    v.object({
      /** As the command `heads` names it; null for people without a group. */
      group: v.nullable(v.string()),
      name: v.optional(v.string()),
      joined: Count,
      /** What the host has confirmed last. */
      confirmed: v.optional(Count),
    }),
  ),
  /** The host has confirmed what is proposed here, and not only something earlier. */
  confirmed: v.boolean(),
  /** A question about oneself was opened: nothing can be confirmed any more. */
  fixed: v.boolean(),
});
export type HeadsView = v.InferOutput<typeof HeadsView>;

/** Why the server saves nothing at the moment: its disk is full, or takes no writes. */
export const Unsaved = v.picklist(["full", "refused"]);
export type Unsaved = v.InferOutput<typeof Unsaved>;

/** What hosts are told of the disk: why nothing is saved, or that all is saved again and phones are about to send what they hold. */
export const DiskNews = v.picklist([...Unsaved.options, "resending"]);
export type DiskNews = v.InferOutput<typeof DiskNews>;

/** What a host sees, beside the plan. */
export const HostView = v.object({
  ...StageView.entries,
  /** Every address that phones may reach; the one in use is `joinUrl`. */
  joinUrls: v.array(v.string()),
  /** There while the server can save nothing, not even answers, and until phones have had time to send again. */
  unsaved: v.optional(DiskNews),
  /** There while the machine has no place for more phones: how many pages of this room were told to come later, of late. */
  turnedAway: v.optional(Count),
  steps: v.array(StepRow),
  /** Where results may be split: which groups have enough people to be told, as people join. */
  groups: v.optional(v.array(v.object({ group: v.string(), enough: v.boolean() }))),
  /** While a question about oneself is in hand that may be told by group: the count of heads. */
  heads: v.optional(HeadsView),
  /** The result of the step in hand once it is closed, under the stage's minimums, as far as it may be looked at. */
  peek: v.optional(StepResult),
  /**
   * The closed round in hand is about oneself and has not been looked at: how many of those present have finished, and
   * whether that is enough.
   */
  settling: v.optional(v.object({ finished: Count, present: Count, enough: v.boolean() })),
  /** People have written texts that are sent only when the host looks. */
  unread: v.optional(v.literal(true)),
  /** Why the round in hand can't be opened again: its result was looked at, its texts were read, a later step was compared with it, or somebody has deleted an answer. */
  final: v.optional(v.picklist(["settled", "read", "compared", "deleted"])),
  /** What people wrote for the step in hand, once it was looked at or revealed. */
  texts: v.optional(v.array(v.object({ item: v.string(), text: v.string() }))),
  moderation: v.optional(v.object({ hidden: v.array(v.string()), merged: v.record(v.string(), v.string()) })),
});
export type HostView = v.InferOutput<typeof HostView>;

/** A role's view has changed; `rev` counts the views of that role. */
export const ViewMessage = v.object({
  t: v.literal("view"),
  rev: Count,
  now: Time,
  /** To phones, with a change of phase: the `spread` of their welcome as it is by now. */
  spread: v.optional(Count),
  view: View,
});
export type ViewMessage = v.InferOutput<typeof ViewMessage>;

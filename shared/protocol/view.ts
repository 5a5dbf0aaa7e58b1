/** What each role sees of the room. The server serialises one message per role and language and sends it to all of them. */
import * as v from "valibot";
import { Agenda } from "../agenda/schema.ts";
import { ItemMovement } from "../exercises/distribution.ts";
import { Face, Result } from "../exercises/index.ts";
import { ItemPrediction } from "../exercises/predict.ts";
import { PictureFace } from "../picture.ts";
import { Count, Names, OpenPageTakes, Phase, Privacy, Round, Status, Time } from "../primitives.ts";
import { LotStage, Question, Withheld } from "./question.ts";
import { Team } from "./team.ts";

/**
 * The result of a round within one group. A missing item is hidden for anonymity. A group without any visible figure has only
 * its name.
 */
export const Segment = v.union([
  v.object({ group: v.string(), hidden: v.literal(true) }),
  v.object({ group: v.string(), result: Result }),
]);
export type Segment = v.InferOutput<typeof Segment>;

export const RoundResult = v.object({
  round: Round,
  /** People who answered, passed, or were connected for 10 s in total while answers were collected. */
  eligible: Count,
  answered: Count,
  passed: Count,
  result: Result,
  /** How well the room predicted each item; absent if it was not asked to. */
  predicted: v.optional(v.array(ItemPrediction)),
  /** Seconds until a person's first answer; absent in round 2 and for fewer than five people. */
  time: v.optional(v.object({ n: Count, median: v.number(), q1: v.number(), q3: v.number() })),
  /** A show of hands instead of answers from phones. */
  source: v.optional(v.literal("manual")),
  /** The result by group, in the order of the room's list; absent unless it is shown. */
  segments: v.optional(v.array(Segment)),
});
export type RoundResult = v.InferOutput<typeof RoundResult>;

/** The results of a step, identical on all screens and in all exports. */
export const StepResult = v.object({
  rounds: v.array(RoundResult),
  /** Changes between the rounds; absent unless both rounds were answered before a result was shown. */
  movement: v.optional(v.array(ItemMovement)),
});
export type StepResult = v.InferOutput<typeof StepResult>;

const Shown = v.object({ key: v.boolean(), segment: v.boolean(), prompt: v.boolean() });

/** The current step. Its result is `pending` before the reveal, and `none` if there is nothing to reveal. */
export const StepView = v.intersect([
  v.object({
    id: v.string(),
    title: v.string(),
    phase: Phase,
    round: Round,
    /** The items of round 2, or of the discussion before it; absent if they are all items. */
    items: v.optional(v.array(v.string())),
    /** The item that is shown large, or "overview". */
    focus: v.optional(v.string()),
    /** The page of what does not fit on one screen; absent for the first, which is 0. */
    page: v.optional(Count),
    /**
     * Of a page that has several sheets or a time: which is in hand, the first being 0, of how many, and whether it has one.
     * `round`: the last of them is a round of all people, and `since` when it began. `keep`: it has no text, and each phone shows
     * what is its owner's. `times`, for hosts: some of them have a time, so that turning them begins or ends one.
     */
    sheet: v.optional(
      v.object({
        at: Count,
        all: Count,
        timed: v.optional(v.literal(true)),
        times: v.optional(v.literal(true)),
        round: v.optional(v.object({ since: v.optional(Time) })),
        keep: v.optional(v.literal(true)),
      }),
    ),
    /** While a vote with pages is open: how many there are, and what phones may send on this one. */
    open: v.optional(v.object({ pages: Count, takes: OpenPageTakes })),
    shown: v.optional(Shown),
    endsAt: v.optional(Time),
    /**
     * what pairs do, where the plan says it, for stages and hosts, and for phones while they do it. `on`: they do it now, until `endsAt`, beside what else
     * the phase is; in a talk between votes they always do.
     */
    pairs: v.optional(v.object({ task: v.string(), on: v.optional(v.literal(true)) })),
    /** People have been told that the open round closes at this time. */
    closesAt: v.optional(Time),
    /** Rounds planned. */
    rounds: Round,
    /** The privacy class, which sets the minimum of people behind a figure. */
    privacy: Privacy,
    /** For questions about oneself: the number of phones that had joined when the step opened. */
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
  /** The build that serves this room; a page of another build reloads itself. */
  build: v.string(),
  names: Names,
  locked: v.boolean(),
  /** In the lobby of a room that opens at a set time: when people can join. */
  opensAt: v.optional(Time),
  /** The workshop has a break; `until` where the host has said when it goes on. */
  paused: v.optional(v.object({ until: v.optional(Time) })),
});

/** The view of phones. */
export const View = v.object({
  room: RoomFace,
  step: v.nullable(StepView),
  /** In the order of asking while votes are hidden; after that the most wanted first. */
  questions: v.array(Question),
  /** The number of visible questions that did not fit into this view. */
  questionsMore: v.optional(Count),
  lot: LotStage,
  withheld: v.optional(Withheld),
});
export type View = v.InferOutput<typeof View>;

/** The view of stages: that of phones, and where to join. */
export const StageView = v.object({
  ...View.entries,
  joinUrl: v.string(),
  /** The host has put the questions on the big screen. They show whenever no vote is open and no discussion runs. */
  lotOnScreen: v.boolean(),
  /** The page of these questions, where it is not the first, which is 0. */
  lotPage: v.optional(Count),
  /** Whose workshop it is, for the lobby. */
  logo: v.optional(PictureFace),
  /** The host has blanked the big screen. */
  blank: v.optional(v.literal(true)),
  /** How many people are expected, where the plan says. */
  invited: v.optional(Count),
  /** Who gets the report, where the plan says; for the lobby. */
  client: v.optional(v.string()),
  /** Somebody has joined from elsewhere. */
  remote: v.optional(v.literal(true)),
});
export type StageView = v.InferOutput<typeof StageView>;

/** The state of a step of the plan. */
export const StepRow = v.object({
  id: v.string(),
  phase: Phase,
  round: Round,
  skipped: v.boolean(),
  /** How often it was reopened or its result hidden again. */
  reopened: Count,
  /** It has been opened at least once, so its exercise and settings can no longer change. */
  opened: v.boolean(),
  /** When that was. */
  askedAt: v.optional(Time),
  /** The current round cannot be opened again. */
  final: v.optional(v.literal(true)),
  /** The room is in its lobby, and people can answer this step while they arrive. */
  inLobby: v.optional(v.literal(true)),
  /** It was asked from nothing: over which step, and whether the report has it. */
  quick: v.optional(v.object({ over: v.nullable(v.string()), inReport: v.boolean() })),
});
export type StepRow = v.InferOutput<typeof StepRow>;

/** The current plan. Hosts receive it after the welcome and whenever it changes. It can be larger than a view. */
export const Plan = v.object({ t: v.literal("plan"), agenda: Agenda });
export type Plan = v.InferOutput<typeof Plan>;

/** the joined phones and the counted heads of each group. */
export const HeadsView = v.object({
  /** The number of people in the room when this was proposed; 0 before that. */
  people: Count,
  /** The groups in the order of the room's list, then the people without a group. */
  groups: v.array(
    v.object({
      /** The key of the group in the command `heads`; null for people without a group. */
      group: v.nullable(v.string()),
      name: v.optional(v.string()),
      joined: Count,
      /** The number that the host confirmed last. */
      confirmed: v.optional(Count),
    }),
  ),
  /** The host has confirmed this proposal, not only an earlier one. */
  confirmed: v.boolean(),
  /** A question about oneself was opened, so nothing can be confirmed any more. */
  fixed: v.boolean(),
});
export type HeadsView = v.InferOutput<typeof HeadsView>;

/** Why the server cannot save at the moment: its disk is full, or refuses writes. */
export const Unsaved = v.picklist(["full", "refused"]);
export type Unsaved = v.InferOutput<typeof Unsaved>;

/** The state of the disk for hosts. `resending`: saving works again, and phones are about to send pending messages. */
export const DiskNews = v.picklist([...Unsaved.options, "resending"]);
export type DiskNews = v.InferOutput<typeof DiskNews>;

/** The view of hosts, who also receive the plan. */
export const HostView = v.object({
  ...StageView.entries,
  /** All addresses that phones may reach; `joinUrl` is the one in use. */
  joinUrls: v.array(v.string()),
  /** Present while the server cannot save, and until phones have had time to send again. */
  unsaved: v.optional(DiskNews),
  /** There while the machine has no place for more phones: how many pages of this room were told to come later, of late. */
  turnedAway: v.optional(Count),
  steps: v.array(StepRow),
  /** Who else has the room in hand. */
  team: Team,
  /** Big screens that are open now. */
  stages: Count,
  /** Notes on the step in hand, in the order of writing; `by` is the key of whoever wrote it, absent for the owner. */
  jots: v.optional(v.array(v.object({ id: v.string(), text: v.string(), by: v.optional(v.string()) }))),
  /** If results may be split: which groups have enough people to be shown. */
  groups: v.optional(v.array(v.object({ group: v.string(), enough: v.boolean() }))),
  /** The count of heads, while the current step is a question about oneself with results by group. */
  heads: v.optional(HeadsView),
  /** The result of the current step for hosts, once it is closed and if it may be looked at. The usual minimums apply. */
  peek: v.optional(StepResult),
  /**
   * Present if the current round is closed, about oneself and not yet looked at: how many of those present have finished,
   * and whether that is enough.
   */
  settling: v.optional(v.object({ finished: Count, present: Count, enough: v.boolean() })),
  /** People have written texts, which are sent once the host asks to see them. */
  unread: v.optional(v.literal(true)),
  /**
   * Why the current round cannot be opened again: a host looked at its result or read its texts, a later step was compared
   * with it, or somebody deleted an answer.
   */
  final: v.optional(v.picklist(["settled", "read", "compared", "deleted"])),
  /** What people wrote in the current step, once a host looked at it or revealed it. */
  texts: v.optional(v.array(v.object({ item: v.string(), text: v.string() }))),
  moderation: v.optional(v.object({ hidden: v.array(v.string()), merged: v.record(v.string(), v.string()) })),
});
export type HostView = v.InferOutput<typeof HostView>;

/** The view of a role after a change; `rev` counts the views of that role. */
export const ViewMessage = v.object({
  t: v.literal("view"),
  rev: Count,
  now: Time,
  /** Sent to phones with a change of phase: the new value of `spread` in their welcome. */
  spread: v.optional(Count),
  view: View,
});
export type ViewMessage = v.InferOutput<typeof ViewMessage>;

/** The commands of a host. A command names the wanted state, never "next" and never a change. */
import * as v from "valibot";
import { ClockTime, Step } from "../agenda/schema.ts";
import * as limits from "../limits.ts";
import { Count, Id, line, MessageId, Phase, prose, Round, Secret, Time, ToldText } from "../primitives.ts";
import { LotStage, QuestionState } from "./question.ts";
import { Digits, KeyKind, PageKind } from "./team.ts";

const Items = v.pipe(v.array(Id), v.minLength(1), v.maxLength(limits.ITEMS));

/** A page of what does not fit on one big screen, from 0. */
const Page = v.pipe(Count, v.maxValue(limits.PAGES - 1));

/** What a debrief shows on request: one article's view, the results by group, the debrief question (from the reveal on). */
export const Showable = v.picklist(["key", "segment", "prompt"]);
export type Showable = v.InferOutput<typeof Showable>;

/** A text of a step as the room counts it, such as a normalised word or an answer to an open question. */
const ModeratedText = ToldText;

export const Moderate = v.variant("what", [
  v.object({ do: v.literal("moderate"), what: v.literal("question"), question: Id, to: QuestionState }),
  /** Several questions at once, against floods of questions. Questions that no longer exist are ignored. */
  v.object({
    do: v.literal("moderate"),
    what: v.literal("questions"),
    questions: v.pipe(v.array(Id), v.minLength(1), v.maxLength(limits.QUESTIONS_AT_MOST)),
    to: QuestionState,
  }),
  /**
   * The phase of the parking lot, and whether the big screen shows it; by default it shows a dot vote and its result. `page`:
   * which of its pages.
   */
  v.object({
    do: v.literal("moderate"),
    what: v.literal("lot"),
    to: LotStage,
    screen: v.optional(v.boolean()),
    page: v.optional(Page),
  }),
  /** Hides a text, shows it again, or merges it into another one. */
  v.object({
    do: v.literal("moderate"),
    what: v.literal("text"),
    step: Id,
    text: ModeratedText,
    to: v.union([v.picklist(["hidden", "shown"]), v.object({ merge: ModeratedText })]),
  }),
]);

export type Moderate = v.InferOutput<typeof Moderate>;

const HeadCount = v.pipe(Count, v.maxValue(limits.PEOPLE_PER_ROOM));

export const Command = v.variant("do", [
  /** Starts or reopens a round; `from` is the phase before. */
  v.object({ do: v.literal("open"), step: Id, round: Round, from: Phase, items: v.optional(Items) }),
  v.object({ do: v.literal("close"), step: Id }),
  /** Tells phones that the open round closes in ten seconds, or takes that back. The close itself is a command of its own. */
  v.object({ do: v.literal("notice"), step: Id, on: v.boolean() }),
  /** Shows the result and the texts to hosts only. A round about oneself, or one with texts, cannot be reopened after that. */
  v.object({ do: v.literal("peek"), step: Id }),
  v.object({ do: v.literal("huddle"), step: Id, until: Time, items: v.optional(Items) }),
  /**
   * Puts the result on every screen. `from`: the phase in which it was pressed; only a press in an open second round closes that
   * round too. `prompt`: whether the debrief question comes along; by default it does.
   */
  v.object({ do: v.literal("reveal"), step: Id, from: v.optional(Phase), prompt: v.optional(v.boolean()) }),
  v.object({ do: v.literal("hide"), step: Id }),
  v.object({ do: v.literal("debrief"), step: Id }),
  v.object({ do: v.literal("skip"), step: Id }),
  /** Takes back a skip without going to the step. */
  v.object({ do: v.literal("include"), step: Id }),
  v.object({ do: v.literal("goto"), step: Id }),
  /** Sets the timer of the step in hand; null stops it. `pairs`: pairs talk until then, and the big screen says what about. */
  v.object({ do: v.literal("extend"), step: Id, until: v.nullable(Time), pairs: v.optional(v.literal(true)) }),
  v.object({ do: v.literal("focus"), step: Id, item: Id }),
  /**
   * Turns what the big screen shows of the step to a page, from 0; what has fewer pages shows its last one. `sheet`: of a page to
   * read, which of its own sheets, on all screens; its time begins.
   */
  v.object({ do: v.literal("turn"), step: Id, page: Page, sheet: v.optional(Page) }),
  v.object({ do: v.literal("show"), step: Id, what: Showable, on: v.boolean() }),
  /** Enters a show of hands instead of answers from phones. */
  v.object({
    do: v.literal("count"),
    step: Id,
    round: Round,
    counts: v.record(v.pipe(v.string(), v.maxLength(limits.OPTION_CHARS)), Count),
  }),
  /** The heads that the host has counted, by group and without a group. Without `counts` the room proposes them again. */
  v.object({
    do: v.literal("heads"),
    counts: v.optional(v.record(ToldText, HeadCount)),
    none: v.optional(HeadCount),
  }),
  v.object({ do: v.literal("lock"), on: v.boolean() }),
  v.object({ do: v.literal("remove"), person: Id }),
  /** Removes everybody who joined with a number in this range: a burst of joins that was reported to the host. */
  v.object({ do: v.literal("removeJoined"), from: Count, to: Count }),
  Moderate,
  /** Puts a step into the plan. It replaces the step with the same id, or is added. `after` moves it; null moves it to the front. */
  v.object({ do: v.literal("edit"), step: Step, after: v.optional(v.nullable(Id)) }),
  /**
   * Several changes of the plan that belong together, all or none: steps that have not been opened or only get other minutes,
   * steps to leave out or to take back in, and the hard end.
   */
  v.object({
    do: v.literal("replan"),
    steps: v.pipe(v.array(Step), v.maxLength(limits.STEPS)),
    skip: v.pipe(v.array(Id), v.maxLength(limits.STEPS)),
    include: v.pipe(v.array(Id), v.maxLength(limits.STEPS)),
    end: v.optional(v.nullable(ClockTime)),
  }),
  /** Takes a step that was never opened out of the plan. */
  v.object({ do: v.literal("drop"), step: Id }),
  /** Adds a step behind the one in hand and opens it, over that one. Refused while a vote is open. */
  v.object({ do: v.literal("quick"), step: Step }),
  /** Whether the report has a quick question. */
  v.object({ do: v.literal("report"), step: Id, on: v.boolean() }),
  /** A line of notes that only hosts see; null deletes it. */
  v.object({ do: v.literal("jot"), step: Id, id: Id, text: v.nullable(prose(limits.JOT_CHARS)) }),
  /** The big screen shows nothing. */
  v.object({ do: v.literal("blank"), on: v.boolean() }),
  /** A break of the whole workshop, until a time if that is known. Nothing closes. */
  v.object({ do: v.literal("pause"), on: v.boolean(), until: v.optional(Time) }),
  /** The name under which colleagues see what is done with this key. */
  v.object({ do: v.literal("sign"), name: line(limits.NAME_CHARS) }),
  /** Makes a link for a colleague or another screen. The client makes the key; the room keeps its hash. */
  v.object({ do: v.literal("invite"), id: Id, name: line(limits.NAME_CHARS), kind: KeyKind, key: Secret }),
  v.object({ do: v.literal("revoke"), id: Id }),
  /** The same for the page that shows these digits: it is sent the key. */
  v.object({
    do: v.literal("pair"),
    digits: Digits,
    id: Id,
    name: line(limits.NAME_CHARS),
    kind: PageKind,
    key: Secret,
  }),
  /** Which address of the server phones use, if it has several. */
  v.object({ do: v.literal("address"), origin: line(200) }),
  v.object({ do: v.literal("end") }),
]);
export type Command = v.InferOutput<typeof Command>;
export type CommandName = Command["do"];

export const CommandMessage = v.object({ t: v.literal("command"), id: MessageId, command: Command });
export type CommandMessage = v.InferOutput<typeof CommandMessage>;

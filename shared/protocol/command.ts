/** What a host can ask of the room. A command names the state wanted, never "next" and never a delta. */
import * as v from "valibot";
import { Step } from "../agenda/schema.ts";
import * as limits from "../limits.ts";
import { Count, Id, line, MessageId, Phase, Round, Time, ToldText } from "../primitives.ts";
import { LotStage, QuestionState } from "./question.ts";

const Items = v.pipe(v.array(Id), v.minLength(1), v.maxLength(limits.ITEMS));

/** What a debrief shows on request: one article's view, the results by segment, the question. */
export const Showable = v.picklist(["key", "segment", "prompt"]);
export type Showable = v.InferOutput<typeof Showable>;

/** A text of a step as the room counts it: a normalised word of a cloud, or an answer to an open question. */
const ModeratedText = ToldText;

export const Moderate = v.variant("what", [
  v.object({ do: v.literal("moderate"), what: v.literal("question"), question: Id, to: QuestionState }),
  /** Many at once: whoever floods the lot writes more than a host can go through. One that is not there any more is passed over. */
  v.object({
    do: v.literal("moderate"),
    what: v.literal("questions"),
    questions: v.pipe(v.array(Id), v.minLength(1), v.maxLength(limits.QUESTIONS_AT_MOST)),
    to: QuestionState,
  }),
  /** Where the parking lot stands, and whether the big screen shows it: unless said, a dot vote and its result are shown. */
  v.object({ do: v.literal("moderate"), what: v.literal("lot"), to: LotStage, screen: v.optional(v.boolean()) }),
  /** Hide a text, show it again, or count it as another one. */
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
  /** Starts or reopens a round; `from` is the phase that it leaves. */
  v.object({ do: v.literal("open"), step: Id, round: Round, from: Phase, items: v.optional(Items) }),
  v.object({ do: v.literal("close"), step: Id }),
  /** The host alone looks at the result, texts with it. What is looked at about oneself, or read, never opens again. */
  v.object({ do: v.literal("peek"), step: Id }),
  v.object({ do: v.literal("huddle"), step: Id, until: Time, items: v.optional(Items) }),
  v.object({ do: v.literal("reveal"), step: Id }),
  v.object({ do: v.literal("hide"), step: Id }),
  v.object({ do: v.literal("debrief"), step: Id }),
  v.object({ do: v.literal("skip"), step: Id }),
  v.object({ do: v.literal("goto"), step: Id }),
  v.object({ do: v.literal("extend"), step: Id, until: Time }),
  v.object({ do: v.literal("focus"), step: Id, item: Id }),
  v.object({ do: v.literal("show"), step: Id, what: Showable, on: v.boolean() }),
  /** A show of hands instead of phones. */
  v.object({
    do: v.literal("count"),
    step: Id,
    round: Round,
    counts: v.record(v.pipe(v.string(), v.maxLength(limits.OPTION_CHARS)), Count),
  }),
  /** Heads of each group, and of people without one, as the host has counted them; without them, who has joined is proposed anew. */
  v.object({
    do: v.literal("heads"),
    counts: v.optional(v.record(ToldText, HeadCount)),
    none: v.optional(HeadCount),
  }),
  v.object({ do: v.literal("lock"), on: v.boolean() }),
  v.object({ do: v.literal("remove"), person: Id }),
  /** Everybody who is in the room and joined as one of these numbers: a burst of joins, as the host was told of it. */
  v.object({ do: v.literal("removeJoined"), from: Count, to: Count }),
  Moderate,
  /** Puts one step into the plan: in place of the one with its id, or as a new one; `after` moves it, null to the front. */
  v.object({ do: v.literal("edit"), step: Step, after: v.optional(v.nullable(Id)) }),
  /** Which of the server's own addresses phones are sent to, where it has several. */
  v.object({ do: v.literal("address"), origin: line(200) }),
  v.object({ do: v.literal("end") }),
]);
export type Command = v.InferOutput<typeof Command>;
export type CommandName = Command["do"];

export const CommandMessage = v.object({ t: v.literal("command"), id: MessageId, command: Command });
export type CommandMessage = v.InferOutput<typeof CommandMessage>;

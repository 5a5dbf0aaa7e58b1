/** The HTTP side: making a room, looking one up, taking its results home. */
import * as v from "valibot";
import { Agenda } from "../agenda/schema.ts";
import { ItemMovement } from "../exercises/distribution.ts";
import { Face } from "../exercises/index.ts";
import * as limits from "../limits.ts";
import { Code, Count, HIDDEN, Id, LocaleTag, line, Mode, Names, Secret, Status, Time } from "../primitives.ts";
import { OwnAnswer, OwnQuestion } from "./answer.ts";
import { OwnVote, QuestionState } from "./question.ts";
import { RoundResult, StepView } from "./view.ts";

/** The one attribute by which results may be split: how people take part, or a question and the groups to choose from. */
export const Segments = v.union([
  v.object({ by: v.literal("mode") }),
  v.object({
    question: line(limits.OPTION_CHARS),
    options: v.pipe(
      v.array(line(limits.SEGMENT_CHARS)),
      v.minLength(limits.SEGMENTS.min),
      v.maxLength(limits.SEGMENTS.max),
      v.check((options) => new Set(options).size === options.length),
    ),
  }),
]);
export type Segments = v.InferOutput<typeof Segments>;

/** `POST /api/rooms` */
export const MakeRoom = v.object({
  /** A ready agenda by its name, or one's own. */
  agenda: v.union([v.pipe(v.string(), v.maxLength(40)), Agenda]),
  title: v.optional(line(limits.TITLE_CHARS)),
  locale: v.optional(LocaleTag),
  segments: v.optional(Segments),
  names: v.optional(Names),
  retentionDays: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(limits.RETENTION_DAYS.min), v.maxValue(limits.RETENTION_DAYS.max)),
  ),
  rehearsal: v.optional(v.boolean()),
});
export type MakeRoom = v.InferOutput<typeof MakeRoom>;

/** Its 201. The keys are shown this once: the server keeps only their hashes. */
export const RoomMade = v.object({
  code: Code,
  keys: v.object({ host: Secret, stage: Secret, report: Secret }),
  expiresAt: Time,
});
export type RoomMade = v.InferOutput<typeof RoomMade>;

/** `GET /api/rooms/:code` */
export const RoomInfo = v.object({
  code: Code,
  title: v.string(),
  locale: v.string(),
  status: Status,
  joinable: v.boolean(),
  /** Nothing that is said here is protected: whoever joins is told before. */
  rehearsal: v.boolean(),
  names: Names,
  segments: v.nullable(Segments),
});
export type RoomInfo = v.InferOutput<typeof RoomInfo>;

/** `GET /api/agendas`: the ready agendas, without their steps. */
export const AgendaList = v.array(
  v.object({ id: Id, title: v.string(), purpose: v.optional(v.string()), minutes: Count, steps: Count }),
);
export type AgendaList = v.InferOutput<typeof AgendaList>;

/** `GET /api/rooms/:code/results.json` */
export const Results = v.object({
  v: v.literal(1),
  room: v.object({
    code: Code,
    title: v.string(),
    locale: v.string(),
    status: Status,
    createdAt: Time,
    endedAt: v.nullable(Time),
    expiresAt: Time,
    /** Joined and not removed. */
    people: Count,
  }),
  /** What people wrote is with the host: no texts, no cards, no words of few, no questions. */
  withheld: v.optional(v.literal(true)),
  steps: v.array(
    v.intersect([
      v.object({
        id: Id,
        title: v.string(),
        minutes: v.number(),
        skipped: v.boolean(),
        /** Times that the vote was reopened or the result hidden again. */
        reopened: Count,
        rounds: v.array(RoundResult),
        movement: v.optional(v.array(ItemMovement)),
        /** People wrote something that this edition leaves out. */
        withheld: v.optional(v.literal(true)),
        /** Free texts, alphabetically, linked to nothing. */
        texts: v.array(v.object({ item: v.string(), text: v.string() })),
      }),
      // The exercise and its settings as the debrief shows them, so that the file can be read on its own.
      Face,
    ]),
  ),
  /** What the room wants answered most comes first; a count is absent where nothing was counted. */
  questions: v.array(
    v.object({
      text: v.string(),
      state: QuestionState,
      votes: v.optional(v.union([Count, v.literal(HIDDEN)])),
      dots: v.optional(v.union([Count, v.literal(HIDDEN)])),
    }),
  ),
});
export type Results = v.InferOutput<typeof Results>;

/** `GET /api/rooms/:code/mine`, with a phone's `resume` for a key: all that the room holds of its person. */
export const Mine = v.object({
  name: v.optional(v.string()),
  /** The group by which results may be split. */
  group: v.optional(v.string()),
  mode: Mode,
  joinedAt: Time,
  /** In the plan's order: each step that has an answer of theirs, as its question stood on the phone. */
  steps: v.array(v.object({ step: StepView, answers: v.array(OwnAnswer) })),
  questions: v.array(OwnQuestion),
  votes: v.array(OwnVote),
});
export type Mine = v.InferOutput<typeof Mine>;

/** RFC 9457, with the stable code of this product. */
export const Problem = v.object({
  type: v.literal("about:blank"),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.string(),
});
export type Problem = v.InferOutput<typeof Problem>;

/** The HTTP API: making a room, looking it up, downloading its results. */
import * as v from "valibot";
import { Agenda, ClockTime } from "../agenda/schema.ts";
import { ItemMovement } from "../exercises/distribution.ts";
import { Face } from "../exercises/index.ts";
import * as limits from "../limits.ts";
import { Picture, UploadId } from "../picture.ts";
import { Code, Count, HIDDEN, Id, LocaleTag, line, Mode, Names, Privacy, Secret, Status, Time } from "../primitives.ts";
import { OwnAnswer, OwnQuestion } from "./answer.ts";
import { Edition } from "./edition.ts";
import { OwnVote, QuestionState } from "./question.ts";
import { ReportDraft } from "./report.ts";
import { RoundResult, StepView } from "./view.ts";

/** The attribute by which results may be split: how people take part, or a question with its groups. */
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
  /** The id of a ready agenda, or an agenda. */
  agenda: v.union([v.pipe(v.string(), v.maxLength(40)), Agenda]),
  title: v.optional(line(limits.TITLE_CHARS)),
  locale: v.optional(LocaleTag),
  segments: v.optional(Segments),
  names: v.optional(Names),
  retentionDays: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(limits.RETENTION_DAYS.min), v.maxValue(limits.RETENTION_DAYS.max)),
  ),
  rehearsal: v.optional(v.boolean()),
  /** Where the pictures that the agenda names were put, by `PUT /api/uploads/:upload/:hash`. */
  uploads: v.optional(UploadId),
  /** How many people are expected, instead of what the agenda says. */
  invited: v.optional(v.pipe(Count, v.minValue(1), v.maxValue(limits.PEOPLE_PER_ROOM))),
  /** Nobody can join before, unless the host opens the door; a time that has passed counts as absent. */
  opensAt: v.optional(Time),
});
export type MakeRoom = v.InferOutput<typeof MakeRoom>;

/** The 201 response. It is the only place that shows the keys: the server stores only their hashes. */
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
  /** Answers in a rehearsal are not protected; people are told before they join. */
  rehearsal: v.boolean(),
  names: Names,
  segments: v.nullable(Segments),
  /** For how many days its data is kept after its end. */
  retentionDays: Count,
  /** When people can join; absent once they can. */
  opensAt: v.optional(Time),
});
export type RoomInfo = v.InferOutput<typeof RoomInfo>;

/** `GET /api/rooms/:code/agenda`, with the host key: the plan as it was run, to be run or changed again. */
export const RanAgenda = v.object({
  agenda: Agenda,
  /** What the room was, beside its plan. */
  names: Names,
  segments: v.nullable(Segments),
  retentionDays: Count,
  createdAt: Time,
  status: Status,
  /** People who joined and were not removed. */
  people: Count,
});
export type RanAgenda = v.InferOutput<typeof RanAgenda>;

/** `GET /api/agendas`: the ready agendas, without their steps. */
export const AgendaList = v.array(
  v.object({ id: Id, title: v.string(), purpose: v.optional(v.string()), minutes: Count, steps: Count }),
);
export type AgendaList = v.InferOutput<typeof AgendaList>;

/** `GET /api/rooms/:code/results.json` */
export const Results = v.object({
  v: v.literal(1),
  /** Whom it is for. */
  edition: Edition,
  /** What a facilitator has added, as far as this edition shows it. */
  report: v.object({ version: Count, draft: ReportDraft }),
  room: v.object({
    code: Code,
    title: v.string(),
    locale: v.string(),
    status: Status,
    createdAt: Time,
    endedAt: v.nullable(Time),
    expiresAt: Time,
    /** People who joined and were not removed, and how many of them took part remotely. */
    people: Count,
    remote: Count,
    /** How many were expected. */
    invited: v.optional(Count),
    /** For whom it was. */
    client: v.optional(v.string()),
    /** When it was to begin, by the facilitator's clock. */
    start: v.optional(ClockTime),
    /** how it was set up: whether people gave names and chose groups, and for how many days after its end it is kept. */
    names: Names,
    groups: v.boolean(),
    retentionDays: Count,
    logo: v.optional(Picture),
    /** Where the facilitator says that people can read on. */
    reading: v.optional(v.string()),
    /** Nothing of it was real: no figure was held back, and nothing of it is to be taken for what people said. */
    rehearsal: v.optional(v.literal(true)),
  }),
  /** This file leaves out what people wrote: texts, cards, rare words and questions. Only the host's file has them. */
  withheld: v.optional(v.literal(true)),
  steps: v.array(
    v.intersect([
      v.object({
        id: Id,
        title: v.string(),
        minutes: v.number(),
        /** The privacy class: opinions, or about oneself. */
        privacy: Privacy,
        skipped: v.boolean(),
        /** How often the vote was reopened or the result hidden again. */
        reopened: Count,
        rounds: v.array(RoundResult),
        movement: v.optional(v.array(ItemMovement)),
        /** People wrote something that this file leaves out. */
        withheld: v.optional(v.literal(true)),
        /** this edition has none of its results. */
        kept: v.optional(v.literal(true)),
        /** In a rehearsal, which holds no figure back: the least number of people behind a figure of this step in a real room. */
        minimum: v.optional(Count),
        /** Free texts in alphabetical order, without any link to people or answers. */
        texts: v.array(v.object({ item: v.string(), text: v.string() })),
      }),
      // The exercise and its settings as the debrief shows them, so that the file is self-contained.
      Face,
    ]),
  ),
  /** The most wanted questions first. A count is absent if there was no vote. */
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

/** `GET /api/rooms/:code/mine`, with a phone's `resume` as the key: all data that the room has about this person. */
export const Mine = v.object({
  name: v.optional(v.string()),
  /** The group by which results may be split. */
  group: v.optional(v.string()),
  mode: Mode,
  joinedAt: Time,
  /** Until when the room is sure to be kept, whatever becomes of it. */
  expiresAt: Time,
  /** whether they consent that their answers about themselves are lines of a file; absent where none of them can be. */
  consent: v.optional(v.boolean()),
  /** Where the facilitator says that people can read on. */
  reading: v.optional(v.string()),
  /** The steps that they answered, in the plan's order, with the question as the phone showed it. */
  steps: v.array(v.object({ step: StepView, answers: v.array(OwnAnswer) })),
  questions: v.array(OwnQuestion),
  votes: v.array(OwnVote),
});
export type Mine = v.InferOutput<typeof Mine>;

/** `PUT /api/rooms/:code/mine`, with the same key: whether one consents that one's answers about oneself are lines of a file. */
export const Consent = v.object({ consent: v.boolean() });
export type Consent = v.InferOutput<typeof Consent>;

/** A problem document (RFC 9457) with the product's error code. */
export const Problem = v.object({
  type: v.literal("about:blank"),
  title: v.string(),
  status: v.number(),
  code: v.string(),
  detail: v.string(),
});
export type Problem = v.InferOutput<typeof Problem>;

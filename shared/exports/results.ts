/** `results.json`: everything that a report shows, in one file that can be read without the product. */
import { MINIMUM } from "../limits.ts";
import { clientFloor } from "../protocol/floors.ts";
import type { Results } from "../protocol/http.ts";
import { isOvercounted } from "../protocol/overcounted.ts";
import type { ReportDraft } from "../protocol/report.ts";
import { expiresAt } from "../room/retention.ts";
import type { Source } from "../room/source.ts";
import { isRemote, type RoomState, seated } from "../room/state/state.ts";
import { roundResult } from "../room/view/result.ts";
import { jsonText } from "./json.ts";
import { questionsOf } from "./questions.ts";
import { type ExportedStep, exportedSteps, type Scope } from "./rounds.ts";
import { textsOfStep } from "./texts.ts";

/** The frozen results with their whole lists; each step with its texts as the debrief shows them, if they are included. */
export function* resultsJson(source: Source, scope: Scope, now: number): Generator<string> {
  const { state } = source;
  const { code, title, locale, status, createdAt, endedAt } = state.room;
  const { reading, client, start, people: invited } = state.room.occasion ?? {};
  const { names, segments, retentionDays } = state.room;
  const remote = [...state.people.values()].filter(isRemote);
  const head: Omit<Results, "steps" | "questions"> = {
    v: 1,
    edition: scope.edition,
    room: {
      code,
      title,
      locale,
      status,
      createdAt,
      endedAt,
      // Deletion waits while a host is connected, so the date is never in the past.
      expiresAt: Math.max(expiresAt(state.room), now),
      people: seated(state),
      remote: remote.length,
      ...(invited !== undefined && { invited }),
      ...(client !== undefined && { client }),
      ...(start !== undefined && { start }),
      names,
      groups: segments !== null,
      retentionDays,
      ...(state.room.logo && { logo: state.room.logo }),
      ...(reading !== undefined && { reading }),
      ...(state.room.rehearsal && { rehearsal: true }),
    },
    report: reportFor(state, scope),
    ...(!scope.written && { withheld: true }),
  };
  yield* jsonText({ ...head, steps: steps(source, scope), questions: questionsOf(state, scope) });
}

/** what a facilitator has added, as far as an edition shows it. */
function reportFor({ report }: RoomState, { edition, early }: Scope): Results["report"] {
  if (!report) return { version: 0, draft: {} };
  const { version, draft } = report;
  if (edition === "facilitator") return { version, draft };
  // What she writes while the workshop runs is not for others yet.
  if (early) return { version: 0, draft: {} };
  // Of a section that is left out nothing is told but that it is.
  const sections = draft.sections?.map(({ id, off, ...rest }) => (off ? { id, off } : { id, ...rest }));
  const told = withCounts(draft);
  const shown = edition === "client" ? told : pick(told, FOR_THE_ROOM);
  return { version, draft: { ...shown, ...(sections && { sections }) } };
}

/** Of the rest the participants' edition has nothing: it is between the facilitator and the client. */
const FOR_THE_ROOM = [
  ...(["findings", "followUp", "group", "facilitation", "logo"] as const),
  ...(["obstacles", "writers", "parked"] as const),
] as const satisfies readonly (keyof ReportDraft)[];

/** how many named an obstacle is told outside the facilitator's report where enough people wrote one. */
function withCounts({ writers = 0, obstacles, ...draft }: ReportDraft): ReportDraft {
  const isTold = writers >= clientFloor("O", draft.floor);
  const told = obstacles?.map((one) => (isTold && !isOvercounted(one, writers) ? one : { theme: one.theme }));
  return {
    ...draft,
    ...(isTold && { writers }),
    ...(told && { obstacles: told }),
  };
}

/** An object with some of its fields. */
const pick = <T extends object, Key extends keyof T>(from: T, keys: readonly Key[]): Partial<Pick<T, Key>> => {
  const picked: Partial<Pick<T, Key>> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  return picked;
};

/** Makes each step and its texts when they are written: all of them at once would be too many. */
function* steps(source: Source, scope: Scope): Generator<object> {
  for (const exported of exportedSteps(source, scope)) {
    const step = stepResults(source.state, exported);
    const texts = textsOfStep(source.state, exported);
    if (exported.kept) yield { ...step, kept: true };
    else if (scope.written) yield { ...step, texts };
    else yield { ...step, ...(!texts.next().done && { withheld: true }) };
  }
}

function stepResults(state: RoomState, exported: ExportedStep): Results["steps"][number] {
  const { step, at, bound, rounds, split, showing } = exported;
  const movement = rounds.find((frozen) => frozen.movement !== null)?.movement;
  return {
    id: step.id,
    title: step.title,
    minutes: step.minutes,
    privacy: bound.exercise.privacy(bound.content),
    skipped: at.skipped,
    reopened: at.reopened,
    rounds: rounds.map((frozen) =>
      roundResult(frozen, state.room.segments, { segment: split, locale: state.room.locale }),
    ),
    ...(movement && { movement }),
    ...(state.room.rehearsal && { minimum: MINIMUM[bound.exercise.privacy(bound.content)] }),
    texts: [],
    ...bound.exercise.face(bound.content, showing),
  };
}

/** Promises that have to hold after everything that happens: what is kept, what counts, and what a restart would find. */
import { DOTS } from "../../shared/limits.ts";
import { isUnderway } from "../../shared/room/commands/target.ts";
import { parkingLotOf, votesOf } from "../../shared/room/parking-lot/stages.ts";
import { answerKey, emptyStepAnswers, joined } from "../../shared/room/state/state.ts";
import { progress } from "../../shared/room/view/progress.ts";
import { holds, same } from "../support/cheap.ts";
import { known } from "../support/room.ts";
import { KEY } from "./links.ts";
import type { FuzzRoom } from "./room.ts";
import { checkViews } from "./screens.ts";

/** Looks at the whole room; `thorough` also reads every answer of every step again, and all that a restart would. */
export function checkRoom(room: FuzzRoom, thorough: boolean): void {
  checkPlace(room);
  checkAnswers(room, thorough ? room.state.plan.map(({ id }) => id) : (room.hand?.step.id ?? []));
  if (thorough) checkTwin(room);
  checkOwn(room);
  checkVotes(room);
  checkProgress(room);
  checkViews(room, thorough);
}

function checkPlace({ state }: FuzzRoom): void {
  const collecting = [...state.steps.values()].filter((at) => at.phase === "collecting").map((at) => at.id);
  holds(collecting.length <= 1, () => `R-25 ${collecting}`);
  if (collecting.length === 1) holds(state.room.current === collecting[0], () => `R-25 ${state.room.current}`);
  const { current } = state.room;
  if (current !== null) {
    holds(
      state.plan.some(({ id }) => id === current),
      () => `R-130 ${current} is in hand and in no plan`,
    );
    holds(state.steps.get(current)?.skipped === false, () => `R-26 ${current} is in hand and left out`);
  }
  if (state.room.status === "ended") holds(state.room.current === null, () => `R-32 ${state.room.current}`);
  for (const { id, phase, closesAt } of state.steps.values())
    holds(closesAt === undefined || phase === "collecting", () => `R-150 a notice that is left in ${id}`);
  for (const { id, phase, endsAt } of state.steps.values())
    holds(endsAt === null || (phase !== "setup" && isUnderway(state, id)), () => `R-39 a time that is left in ${id}`);
}

/** what was acked is there, and nothing else is. */
function checkAnswers({ store, model }: FuzzRoom, steps: string | readonly string[]): void {
  for (const id of [steps].flat()) {
    const { answers } = store.stepAnswers(id);
    const own = [...model.answers.values()].filter(({ step }) => step === id);
    holds(answers.size === own.length, () => `R-03 ${id}: ${answers.size} answers, not ${own.length}`);
    for (const said of own) {
      const kept = answers.get(answerKey(said.round, said.part, said.person));
      const { status, payload } = said;
      const found = kept && { status: kept.status, payload: kept.payload };
      same(found, { status, payload }, () => `R-01 ${JSON.stringify(said)}`);
    }
  }
}

/** what comes back to somebody is all that they said, and nobody else's. */
function checkOwn(room: FuzzRoom): void {
  const { model, store, state } = room;
  holds(state.questions.size === model.questions, () => `R-29 ${state.questions.size}, not ${model.questions}`);
  const person = room.person();
  if (person === undefined) return;
  const sorted = (all: { step: string; round: number; part: string; payload: unknown }[]) =>
    all.map(({ step, round, part, payload }) => JSON.stringify([step, round, part, payload])).sort();
  const own = [...model.answers.values()].filter((kept) => kept.person === person);
  same(sorted(store.answersOf(person, [...state.steps.keys()])), sorted(own), () => "R-34");
}

/** What was acked of the votes is what counts, and the counts stand still while they may change. */
function checkVotes({ state, model, seen }: FuzzRoom): void {
  const { stage, ballot, upvote, dot } = parkingLotOf(state.room);
  for (const [key, on] of model.votes) {
    const [person = "", kind, question, at] = key.split("/");
    const kept = state.votes.get(person)?.get(`${kind}/${question}`);
    if (kept?.ballot === Number(at)) holds(kept.on === on, () => `R-01 ${key}: ${kept.on}, not ${on}`);
  }
  for (const { id } of joined(state)) {
    const placed = votesOf(state, id, "dot", ballot).length;
    if (model.hidden === 0) holds(placed <= DOTS, () => `R-61 ${id} has placed ${placed}`);
  }
  const now = JSON.stringify([upvote, dot]);
  if (model.stage === stage) same(now, model.counted, () => "R-62");
  else if (dot && dot.voters > 0) seen.add("lot counted");
  model.stage = stage;
  model.counted = now;
  for (const counted of [upvote, dot]) {
    const sum = Object.values(counted?.counts ?? {}).reduce((a, b) => a + b, 0);
    const voters = counted?.voters ?? 0;
    holds(sum >= voters, () => `R-62 ${sum} votes of ${voters}`);
    if (counted && counted === dot) holds(sum <= voters * DOTS, () => `R-61 ${sum} dots of ${voters}`);
  }
}

function checkProgress({ state, connected }: FuzzRoom): void {
  const told = progress(state, (person) => connected.has(person));
  const so = told.finished <= told.started && told.started <= told.joined && told.present <= told.joined;
  holds(so, () => `R-37 ${JSON.stringify(told)}`);
}

/** What the store made of the changes is what the running room made of them. */
function checkTwin({ store, state }: FuzzRoom): void {
  const twin = store.load();
  holds(!JSON.stringify(twin?.room).includes(KEY), () => "R-137 a key is stored");
  const rule = () => "R-33";
  same(twin && known({ ...twin, stepAnswers: new Map() }), known({ ...state, stepAnswers: new Map() }), rule);
  for (const [id, stepAnswers] of state.stepAnswers)
    same({ ...emptyStepAnswers(), ...stepAnswers }, store.stepAnswers(id), rule);
  same(twin?.byResume, state.byResume, rule);
}

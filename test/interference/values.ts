/** Value pairs: one answer says something else, of the same status and about the same items. */
import type { Random } from "../support/random.ts";
import { scriptOf } from "./generate.ts";
import { earlier, gates, History, NEVER, type Told } from "./history.ts";
import { ownLeftOut } from "./own.ts";
import type { Pair } from "./pair.ts";
import type { Run } from "./play.ts";
import { type AnswerHappening, changed, type Script } from "./script.ts";
import { type Asked, askedIn, guess, otherAnswer, otherPlan, same, shareOf } from "./steps.ts";

export function values(random: Random, about: Asked): Pair | null {
  const turnout = random.chance(0.4) ? "few" : "most";
  const one = scriptOf(random, { about, turnout, split: random.chance(0.25) });
  const said = one.happenings.filter((happening) => happening.does === "answer");
  const guesses = said.filter(({ said: { part } }) => part === "predict");
  const answers = guesses.length > 0 && random.chance(0.4) ? guesses : said;
  for (let draw = 0; draw < 20; draw += 1) {
    const answer = answers.length === 0 ? undefined : random.pick(answers);
    const twin = answer && otherwise(random, answer);
    if (!answer || !twin) continue;
    return otherwiseIn(one, answer, twin);
  }
  return null;
}

/** Plan pairs: what somebody plans for themselves alone. */
export function plans(random: Random): Pair | null {
  const about = askedIn("commit");
  const one = scriptOf(random, { about, turnout: "most", split: false });
  const own = one.happenings.filter(
    (happening): happening is AnswerHappening =>
      happening.does === "answer" && shareOf(happening.said.payload) === "private",
  );
  if (own.length === 0) return null;
  const plan = random.pick(own);
  return otherwiseIn(one, plan, { ...plan, said: { ...plan.said, payload: otherPlan(plan.said.payload) } });
}

function otherwiseIn(one: Script, answer: AnswerHappening, twin: AnswerHappening): Pair {
  return {
    what: `${answer.id} says ${JSON.stringify(twin.said)}`,
    one,
    other: changed(one, (happening) => (happening.id === answer.id ? twin : happening)),
    rule: (here, there) => rule(answer, twin, here, there),
  };
}

const rule = (answer: AnswerHappening, twin: AnswerHappening, here: Run, there: Run) => {
  const told = earlier(tells(answer, twin, here), gates(answer, here, there));
  // what is written goes to no client, but for the words of a cloud that enough people have written.
  // How many texts the host has hidden there does.
  const hides = here.script.happenings.some(
    (one) => one.does === "press" && one.press.do === "moderate" && one.press.step === answer.step,
  );
  const never = !hides && askedIn(answer.step).step.exercise !== "cloud" && isWritten(differing(answer, twin));
  const until = untilTold(told);
  const forClients = (to: string) => to.startsWith("report/") || (to.startsWith("host/") && EDITION.test(to));
  return {
    seen: ownLeftOut([answer.who]),
    until: (to: string) => (never && forClients(to) ? Number.POSITIVE_INFINITY : until(to)),
  };
};

/** Another edition than the facilitator's. */
const EDITION = /\/(client|participants)\//;

/** Host and host key from the one moment on, all others from the other; the participants' edition is what the screens show. */
export const untilTold =
  ({ host, screens }: Told) =>
  (to: string): number =>
    (to === "host" || to.startsWith("host/")) && !to.startsWith("host/participants/") ? host : screens;

function tells(answer: AnswerHappening, twin: AnswerHappening, run: Run): Told {
  const history = new History(run);
  const apart = differing(answer, twin);
  if (belowFloor(run.script, answer, apart)) return NEVER;
  return history.told(answer, isWritten(apart));
}

/** The same answer with something else in it. */
function otherwise(random: Random, answer: AnswerHappening): AnswerHappening | null {
  const asked = askedIn(answer.step);
  const { said } = answer;
  if (said.tags) {
    const tags = said.tags.map((choice, at) => (at === 0 ? (choice === "L" ? "M" : "L") : choice));
    return { ...answer, said: { ...said, tags } };
  }
  if (said.part === "predict") {
    const items = (payload: unknown) => (Array.isArray(payload) ? payload.map(({ item }) => item) : []);
    const payload = guess(random, asked);
    const alike = same(items(payload), items(said.payload)) && !same(payload, said.payload);
    return alike ? { ...answer, said: { ...said, payload } } : null;
  }
  const payload = otherAnswer(random, asked, said.payload);
  return payload === undefined ? null : { ...answer, said: { ...said, payload } };
}

const NOTHING_HIDDEN = { hidden: [], merged: {} };

/** Where two answers differ, by item: in what they choose, and in what they write. */
interface Apart {
  cells: readonly string[];
  texts: readonly string[];
}

/** They choose the same. */
const isWritten = ({ cells, texts }: Apart): boolean => cells.length === 0 && texts.length > 0;

function differing(answer: AnswerHappening, twin: AnswerHappening): Apart {
  const { exercise } = askedIn(answer.step).bound;
  // What is a guess or a tag has no cells of its own.
  if (answer.said.part) return { cells: ["*"], texts: [] };
  const by = <T extends { item: string }>(list: readonly T[], item: string) => list.filter((one) => one.item === item);
  const apart = <T extends { item: string }>(of: (payload: unknown) => readonly T[]) => {
    const [one, other] = [of(answer.said.payload), of(twin.said.payload)];
    const items = new Set([...one, ...other].map(({ item }) => item));
    return [...items].filter((item) => !same(by(one, item), by(other, item)));
  };
  return {
    cells: apart((payload) => exercise.cells(payload)),
    // that nobody reads what is private is not to be taken from the product.
    texts: apart((payload) => (shareOf(payload) === "private" ? [] : exercise.texts(payload, NOTHING_HIDDEN))),
  };
}

/** Exercises whose figures are each about one item alone. */
const BY_ITEM = ["sort", "spectrum", "scale", "venn", "pulse", "scenario", "choice"];

/**
 * Whether fewer people than the minimum ever say anything there, so that nothing of it may ever be told. But for the wall
 * a card on it is shown from one writer on.
 */
function belowFloor(script: Script, answer: AnswerHappening, { cells, texts }: Apart): boolean {
  const asked = askedIn(answer.step);
  const { exercise } = asked.bound;
  if (shareOf(answer.said.payload) === "wall") return false;
  const answers = script.happenings.filter((one) => one.does === "answer" && one.step === answer.step);
  const people = (says: (one: AnswerHappening) => boolean) =>
    new Set(answers.flatMap((one) => (one.does === "answer" && says(one) ? [one.who] : []))).size;
  const part = (one: AnswerHappening) => one.said.part ?? "main";
  const few = (says: (one: AnswerHappening) => boolean) => people(says) < asked.minimum;
  if (few((one) => part(one) === part(answer))) return true;
  if (answer.said.part || !BY_ITEM.includes(asked.step.exercise)) return cells.length + texts.length === 0;
  const about = (list: readonly { item: string }[], item: string) => list.some((one) => one.item === item);
  const main = (one: AnswerHappening) => part(one) === "main";
  return (
    cells.every((item) => few((one) => main(one) && about(exercise.cells(one.said.payload), item))) &&
    texts.every((item) => few((one) => main(one) && about(exercise.texts(one.said.payload, NOTHING_HIDDEN), item)))
  );
}

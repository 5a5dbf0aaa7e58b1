/** Moment pairs: two people say what they say each at the other's time, or one says it at another time. */
import type { Random } from "../support/random.ts";
import { scriptOf } from "./generate.ts";
import { History, NEVER } from "./history.ts";
import { numbersLeftOut } from "./numbers.ts";
import { ownLeftOut } from "./own.ts";
import type { Pair } from "./pair.ts";
import type { Run } from "./play.ts";
import { progressLeftOut } from "./progress.ts";
import { type AnswerHappening, changed, type Script } from "./script.ts";
import { type Asked, askedIn, same } from "./steps.ts";
import { untilTold } from "./values.ts";
import { STEADY } from "./writer.ts";

/** how many people response times need. */
const TIMES = 5;

/** Whatever is written is in the order of nothing that anybody could have watched. */
export function orders(random: Random): Pair | null {
  const about = askedIn(random.pick(["hope", "fear", "cloud", "pulse", "again", "commit", "venn"]));
  const one = scriptOf(random, { about, turnout: "most", split: random.chance(0.25) });
  return exchange(one, singles(one, about));
}

export function moments(random: Random, about: Asked): Pair | null {
  const one = scriptOf(random, { about, turnout: random.chance(0.4) ? "few" : "most", split: random.chance(0.25) });
  const single = singles(one, about);
  return random.chance(0.5) ? exchange(one, single) : later(random, one, single);
}

/** The answers to the first round of those who have said one thing only. */
function singles(script: Script, about: Asked): AnswerHappening[] {
  return script.happenings.filter(
    (one): one is AnswerHappening =>
      one.does === "answer" &&
      one.step === about.step.id &&
      one.round === 1 &&
      one.said.part === undefined &&
      once(script, one),
  );
}

/** Whoever has said one thing only: then the order of the two things cannot matter. */
export function once(
  { happenings }: Script,
  { who, step, round }: Pick<AnswerHappening, "who" | "step" | "round">,
): boolean {
  const said = happenings.filter((one) => (one.does === "answer" || one.does === "pass") && one.who === who);
  return said.filter((one) => "round" in one && one.step === step && one.round === round).length === 1;
}

/** Steady people, for a response time begins where one comes in. */
function exchange(one: Script, single: readonly AnswerHappening[]): Pair | null {
  const steady = single.filter(({ who }) => who < STEADY);
  const [a] = steady;
  const b = steady.find(({ said }) => a && !same(said.payload, a.said.payload));
  if (!a || !b) return null;
  const other = changed(one, (happening) => {
    if (happening.id === a.id) return { ...a, at: b.at };
    return happening.id === b.id ? { ...b, at: a.at } : happening;
  });
  if (!sameVote(one, a, b)) return null;
  return pair(`phones ${a.who} and ${b.who} answer at each other's time`, one, other, [a, b], () => NEVER);
}

/** In one and the same opening of the vote. */
function sameVote({ happenings }: Script, a: AnswerHappening, b: AnswerHappening): boolean {
  const [from, to] = [Math.min(a.at, b.at), Math.max(a.at, b.at)];
  return !happenings.some(({ at, does }) => at > from && at < to && does !== "answer" && does !== "pass");
}

/** A little earlier: before everybody else of the vote. */
function later(random: Random, one: Script, single: readonly AnswerHappening[]): Pair | null {
  const answer = single.length > 0 ? random.pick(single) : undefined;
  const opened = answer && one.happenings.findLast(({ at, does }) => at < answer.at && does === "press");
  if (!answer || !opened) return null;
  const moved = { ...answer, at: opened.at + Math.floor((answer.at - opened.at) / 3) };
  if (moved.at <= opened.at || one.happenings.some(({ at }) => at === moved.at)) return null;
  const other = changed(one, (happening) => (happening.id === answer.id ? moved : happening));
  return pair(`phone ${answer.who} answers earlier`, one, other, [answer], (run) => {
    const answered = new Set(
      run.script.happenings.flatMap((happening) =>
        happening.does === "answer" && happening.step === answer.step && happening.said.part === undefined
          ? [happening.who]
          : [],
      ),
    );
    if (answered.size < TIMES) return NEVER;
    return new History(run).told(answer, false);
  });
}

function pair(
  what: string,
  one: Script,
  other: Script,
  answers: readonly AnswerHappening[],
  told: (run: Run) => ReturnType<History["told"]>,
): Pair {
  const own = ownLeftOut(
    answers.map(({ who }) => who),
    ["ack", "error"],
  );
  return {
    what: `${what} (${answers.map(({ id }) => id).join(", ")})`,
    one,
    other,
    rule: (run) => ({
      until: untilTold(told(run)),
      seen: (received) => {
        const seen = own(received);
        const rest = seen && progressLeftOut(seen);
        return rest && numbersLeftOut(rest);
      },
    }),
  };
}

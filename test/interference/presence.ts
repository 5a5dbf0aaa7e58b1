/** Presence pairs: one person answers, passes, or says nothing. */
import type { Random } from "../support/random.ts";
import { scriptOf } from "./generate.ts";
import { earlier, gates, History, NEVER, type Told } from "./history.ts";
import { once } from "./moments.ts";
import { ownLeftOut } from "./own.ts";
import type { Pair } from "./pair.ts";
import type { Run } from "./play.ts";
import { countsLeftOut } from "./progress.ts";
import { type AnswerHappening, changed, type Happening, type Script } from "./script.ts";
import { type Asked, askedIn } from "./steps.ts";
import { untilTold } from "./values.ts";

export function presence(random: Random, about: Asked): Pair | null {
  const drawn = scriptOf(random, { about, turnout: random.chance(0.3) ? "few" : "most", split: random.chance(0.25) });
  const answers = drawn.happenings.filter(
    (happening) => happening.does === "answer" && happening.said.part === undefined && once(drawn, happening),
  );
  if (answers.length === 0) return null;
  const answer = random.pick(answers);
  if (answer.does !== "answer") return null;
  const { at, id, who, step, round } = answer;
  const one = random.chance(0.2) ? removedBefore(drawn, answer) : drawn;
  const pass: Happening = { does: "pass", at, id, who, step, round };
  const passing = (script: Script) => changed(script, (happening) => (happening.id === id ? pass : happening));
  const silent = (script: Script) => changed(script, (happening) => (happening.id === id ? null : happening));
  const [first, second, what] = random.pick([
    [one, passing(one), "answers or passes"],
    [one, silent(one), "answers or says nothing"],
    [passing(one), silent(one), "passes or says nothing"],
  ] as const);
  const rule = (here: Run, there: Run) => ({
    seen: (received: Parameters<ReturnType<typeof ownLeftOut>>[0]) => {
      const seen = own(received);
      return seen && countsLeftOut(seen);
    },
    until: untilTold(
      [tells(answer, here), tells(answer, there), gates(answer, here, there), tried(answer, drawn)].reduce(earlier),
    ),
  });
  const own = ownLeftOut([who], ["ack", "error"]);
  return { what: `phone ${who} ${what} (${id})`, one: first, other: second, rule };
}

/** The same, but for the host who shows the person out before the vote is closed. */
function removedBefore(script: Script, { at, who, step }: AnswerHappening): Script {
  const close = script.happenings.find((one) => one.at > at && one.does === "press" && one.press.step === step);
  const last = script.happenings.findLast((one) => close && one.at < close.at);
  if (!close || !last || close.at - last.at < 2) return script;
  const removal: Happening = {
    does: "press",
    press: { do: "remove", phone: who },
    id: "message-removal",
    at: close.at - 1,
  };
  return { ...script, happenings: [...script.happenings, removal].sort((one, other) => one.at - other.at) };
}

/** a press that would close and reveal is refused in one way where nobody has answered, and else in another. */
function tried({ at, step, round }: AnswerHappening, { happenings }: Script): Told {
  const press = happenings.find(
    (one) => one.at > at && one.does === "press" && one.press.step === step && one.press.from === "collecting",
  );
  return press && round === 2 ? { ...NEVER, host: press.at } : NEVER;
}

/** What the answer says is told from here on; of a round that too few answer, never. */
function tells(answer: AnswerHappening, run: Run): Told {
  const history = new History(run);
  const { minimum } = askedIn(answer.step);
  const most = Math.max(
    0,
    ...history
      .closings(answer.step, answer.round)
      .map(({ at }) => history.standing(answer.step, answer.round, at).size),
  );
  // One more may stand in the other room.
  return most + 1 < minimum ? NEVER : history.told(answer, false);
}

/** Ballot pairs: somebody's vote in the parking lot is for another question, or two people exchange theirs. */
import type { Random } from "../support/random.ts";
import { NEVER, type Told } from "./history.ts";
import { ownLeftOut } from "./own.ts";
import type { Pair } from "./pair.ts";
import { changed, type Script } from "./script.ts";
import type { Asked } from "./steps.ts";
import { untilTold } from "./values.ts";
import { STEADY, Writer } from "./writer.ts";

/** how many people have to vote before their votes are told. */
const VOTERS = 3;

export function ballots(random: Random, about: Asked): Pair {
  const writer = new Writer(random, { about, turnout: "most", split: false });
  writer.arrive();
  const questions = [writer.ask(), writer.ask(), writer.ask()];
  const kind = random.pick(["upvote", "dot"] as const);
  const lot = (to: string) => writer.press({ do: "moderate", what: "lot", to });
  if (kind === "dot") lot("dots");
  const voters = writer.present().slice(0, random.chance(0.5) ? 1 + random.below(VOTERS - 1) : STEADY);
  for (const who of voters) {
    // One question each, so that everybody has another one left.
    writer.does({ does: "vote", who, nth: random.pick(questions), kind, on: true });
    if (random.chance(0.2)) writer.noise();
  }
  lot(random.chance(0.3) && kind === "upvote" ? "dots" : "closed");
  if (random.chance(0.3)) lot("asking");
  writer.press({ do: "end" });
  const one = writer.finished();
  const own = (people: readonly number[]) => ownLeftOut(people, ["ack", "error"]);

  const votes = one.happenings.flatMap((happening) =>
    happening.does === "vote" && happening.who < STEADY ? [happening] : [],
  );
  const [first, second] = votes;
  if (first && second && random.chance(0.5)) {
    const other = changed(one, (happening) => {
      if (happening.id === first.id) return { ...first, who: second.who };
      return happening.id === second.id ? { ...second, who: first.who } : happening;
    });
    return {
      what: "two people exchange their votes",
      one,
      other,
      rule: () => ({ seen: own([first.who, second.who]) }),
    };
  }
  const other = changed(one, (happening) =>
    happening.id === first?.id && happening.does === "vote"
      ? { ...happening, nth: (happening.nth + 1) % questions.length }
      : happening,
  );
  return {
    what: "a vote is for another question",
    one,
    other,
    rule: () => ({
      seen: own(first ? [first.who] : []),
      until: untilTold(voters.length < VOTERS ? NEVER : counted(one)),
    }),
  };
}

/** Votes are told once their stage is left. */
function counted({ happenings }: Script): Told {
  const votes = happenings.findIndex(({ does }) => does === "vote");
  const left = happenings.findIndex(
    (one, at) => at > votes && one.does === "press" && one.press.do !== "remove" && one.press.do !== "question",
  );
  const at = happenings[left]?.at ?? Number.POSITIVE_INFINITY;
  return { host: at, screens: at };
}

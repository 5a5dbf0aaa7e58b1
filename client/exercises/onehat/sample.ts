import type { Payload } from "../../../shared/exercises/onehat/answer.ts";
import { MOVE_IDS, type NeedId, SETS } from "../../../shared/exercises/onehat/moves.ts";
import { lackedNothing } from "../../../shared/exercises/onehat/whole.ts";
import { type SamplePart, samplePart } from "../contract/sample.ts";

/** What each set leaves out, the likeliest first. */
const WITHOUT_STEPS: [NeedId, ...NeedId[]] = ["step", "help", "first", "nothing", "worth", "where", "leave"];
const WITHOUT_WHY: [NeedId, ...NeedId[]] = ["where", "worth", "leave", "nothing", "help", "first", "step"];

const CHAIRS = ["a", "b"] as const;

const samples: SamplePart = {
  main: samplePart<"onehat", Payload>("onehat", ({ settings: { sets } }, one) => {
    const leadsFirst = sets?.[0]?.moves.some(({ id }) => SETS.L.some((move) => move === id)) !== false;
    const [first, second] = leadsFirst ? [WITHOUT_STEPS, WITHOUT_WHY] : [WITHOUT_WHY, WITHOUT_STEPS];
    const missed = { 1: one.pick(first, 0.6), 2: one.pick(second, 0.6) };
    const held = { 1: one.near("first talk", 2, 9), 2: one.near("second talk", 1, 8) };
    return {
      chair: one.pick(CHAIRS),
      missed,
      hurt: {
        ...(!lackedNothing({ missed }, 1) && { 1: held[1] }),
        ...(!lackedNothing({ missed }, 2) && { 2: held[2] }),
      },
      ...(one.chance(0.6) && { keep: one.pick(MOVE_IDS) }),
    };
  }),
};

export default samples;

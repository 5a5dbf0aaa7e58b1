import type { ExerciseWords } from "../../exercises/index.ts";
import type { Content } from "../model.ts";
import { areas } from "./areas.ts";
import { auditBuckets } from "./audit.ts";
import { cardWords } from "./card-words.ts";
import { cards } from "./cards.ts";
import { corrections, debrief } from "./debrief.ts";
import { adviceBuckets, ledgerTags } from "./ledger.ts";
import { profileItems } from "./profile.ts";
import { pulse } from "./pulse.ts";
import { scenarios } from "./scenarios.ts";
import { script } from "./script.ts";
import { shiftItems } from "./shift.ts";
import { skills } from "./skills.ts";
import { starters } from "./starters.ts";
import { stories } from "./stories.ts";
import { predict, words } from "./words.ts";

/** The English content that steps name. */
export const en: Content<ExerciseWords> = {
  areas,
  cards,
  scenarios: [...scenarios, ...stories],
  skills,
  profileItems,
  shiftItems,
  auditBuckets,
  ledgerTags,
  adviceBuckets,
  starters,
  pulse,
  words,
  predict,
  modes: { room: "In the room", remote: "Remote" },
  debrief,
  corrections,
  cardWords,
  script,
};

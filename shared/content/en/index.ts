import type { Content } from "../content.ts";
import { cards } from "./cards.ts";
import { corrections, debrief } from "./debrief.ts";
import { pulse } from "./pulse.ts";
import { scenarios } from "./scenarios.ts";
import { words } from "./words.ts";

/** All content in English. */
export const en: Content = { cards, scenarios, pulse, words, debrief, corrections };

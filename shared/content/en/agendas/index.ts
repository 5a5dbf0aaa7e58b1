import { core } from "./core.ts";
import { halfDay } from "./half-day/index.ts";
import { icebreaker } from "./icebreaker.ts";
import type { Ready } from "./ready.ts";
import { stories } from "./stories.ts";

/** The ready agendas in English, shortest first. */
export const agendas: Ready[] = [icebreaker, stories, core, halfDay];

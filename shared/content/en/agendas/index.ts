import { core } from "./core.ts";
import { halfDay } from "./half-day/index.ts";
import { icebreaker } from "./icebreaker.ts";
import type { Ready } from "./ready.ts";

/** The ready agendas in English, shortest first. */
export const agendas: Ready[] = [icebreaker, core, halfDay];

import type { ReadyAgenda } from "../../../agenda/schema.ts";
import { core } from "./core/index.ts";
import { halfDay } from "./half-day/index.ts";
import { icebreaker } from "./icebreaker.ts";
import { stories } from "./stories.ts";
import { workshop } from "./workshop/index.ts";

/** The ready agendas in English, shortest first. */
export const agendas: ReadyAgenda[] = [icebreaker, stories, core, workshop, halfDay];

import type { ReadyAgenda } from "../../../agenda/schema.ts";
import { core } from "./core.ts";
import { express } from "./express.ts";
import { halfDay } from "./half-day/index.ts";
import { icebreaker } from "./icebreaker.ts";
import { remote } from "./remote.ts";
import { stories } from "./stories.ts";
import { workshop } from "./workshop/index.ts";

/** The ready agendas in English, shortest first. */
export const agendas: ReadyAgenda[] = [icebreaker, stories, express, core, remote, workshop, halfDay];

import { icebreaker } from "./icebreaker.ts";
import type { Ready } from "./ready.ts";

/** The ready agendas in English, shortest first. */
export const agendas: Ready[] = [icebreaker];

/** All English content. */
import { agendas } from "./agendas/index.ts";
import { cues } from "./cues.ts";
import { en as content } from "./index.ts";
import { library } from "./library/index.ts";

export const en = { content, agendas, library, cues };

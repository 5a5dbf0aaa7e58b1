/** Everything that is written in English. */
import { agendas } from "./agendas/index.ts";
import { en as content } from "./index.ts";
import { library } from "./library/index.ts";

export const en = { content, agendas, library };

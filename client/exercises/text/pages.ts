/** The pages of texts on a big screen. */
import { lastOf } from "../../../shared/plain.ts";
import type { StepResult } from "../../../shared/protocol/view.ts";
import { type TextPage, textPages } from "../../charts/texts/texts-layout.ts";
import { roundsOf } from "../contract/rounds.ts";

export const pagesOf = (result: StepResult): TextPage<string>[] =>
  textPages(lastOf(roundsOf(result, "text"))?.result.texts ?? [], (text) => ({ text }));

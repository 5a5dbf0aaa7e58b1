/** Who answers what, and where. */
import type { Frame, Page } from "playwright-core";
import type { Step } from "../../../../shared/agenda/schema.ts";
import type { Round } from "../../../../shared/primitives.ts";
import type { Choice, Said } from "../../../recount/said.ts";
import type { Network } from "../../../support/network.ts";
import { optionOf, type Style } from "../styles.ts";

export interface Asked {
  /** A phone's page, or the frame that it is in. */
  page: Page | Frame;
  step: Step;
  round: Round;
  style: Style;
  /** The phone's network, where it is to be lost while the answer is entered. */
  network?: Network;
}

/** Enters one answer through a phone's page, and tells what was entered. */
export type Driver = (asked: Asked) => Promise<Said>;

const CHOICES: readonly Choice[] = ["M", "B", "L"];

/** Leading, managing or both, as this person sees an item. */
export const choiceOf = ({ style, round }: Asked, item: number): Choice =>
  CHOICES[optionOf(style.lean(item, round), CHOICES.length)]!;

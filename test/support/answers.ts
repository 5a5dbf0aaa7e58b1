/** A room with a deck to sort. */
import { choiceStep, sortStep, TestRoom } from "./room.ts";

export const sorting = (settings?: object) => new TestRoom([sortStep("sort", settings), choiceStep("next")]);

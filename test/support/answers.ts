import { choiceStep, sortStep, TestRoom } from "./room.ts";

export const sorting = (settings?: object) => new TestRoom([sortStep("sort", settings), choiceStep("next")]);

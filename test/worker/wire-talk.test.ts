import { afterEach, it, vi } from "vitest";
import { answer, enter, golden, join, makeRoom, stageHello } from "./support/golden.ts";
import { Transcript } from "./support/transcript.ts";

afterEach(() => vi.useRealTimers());

const agenda = {
  v: 1,
  title: "Two hats",
  locale: "en",
  steps: [
    { id: "talk", exercise: "onehat", title: "The quiet expert", minutes: 13, settings: { scenario: "s3" } },
    { id: "plan", exercise: "commit", title: "One commitment", minutes: 6, settings: { short: true, starters: [] } },
  ],
};

it("R-155 a talk before its questions", async () => {
  const told = new Transcript(
    "A talk before its questions",
    "The vote is open, and has five pages that the host turns. Each says what it takes: what begins an answer, nothing, or answers. " +
      "A phone is told the brief and the cards of the talk in hand; a stage is told neither. Left out are `progress` and `people`.",
  );
  const room = await makeRoom(told, { agenda });
  const host = await enter(told, room);
  const stage = await told.stage("stage", room.code);
  await told.up(stage, stageHello(room));
  const phone = await join(told, room, 1);
  await told.command(host, "command-0001", { do: "open", step: "talk", round: 1, from: "setup" });
  told.note("Only the chair: it begins an answer, and counts nowhere.");
  await told.up(phone, answer("answer-00001", "talk", 1, { chair: "a" }));
  await told.command(host, "command-0002", { do: "turn", step: "talk", page: 1 });
  told.note("While people talk nothing is taken.");
  await told.up(phone, answer("answer-00002", "talk", 1, { chair: "b" }));
  told.note("Who joins now is on the same page.");
  const late = await join(told, room, 2);
  await told.command(host, "command-0003", { do: "turn", step: "talk", page: 2 });
  await told.command(host, "command-0004", { do: "turn", step: "talk", page: 3 });
  await told.command(host, "command-0005", { do: "turn", step: "talk", page: 4 });
  told.note("Both talks in one answer, and a move to keep. It goes back to its own phone, and to nobody else.");
  await told.up(
    phone,
    answer("answer-00003", "talk", 1, {
      chair: "a",
      missed: { 1: "step", 2: "where" },
      hurt: { 1: 7, 2: 3 },
      keep: "next",
    }),
  );
  await told.up(late, { t: "pass", id: "pass-0000001", step: "talk", round: 1 });
  told.note("There is no page behind the last one.");
  await told.command(host, "command-0006", { do: "turn", step: "talk", page: 5 });
  await told.command(host, "command-0007", { do: "close", step: "talk" });
  told.note("Fewer than five answers: no result. The plan comes, and nothing in it tells what was kept.");
  await told.command(host, "command-0008", { do: "reveal", step: "talk" });
  await told.command(host, "command-0009", { do: "goto", step: "plan" });
  await golden(told, "talk");
});

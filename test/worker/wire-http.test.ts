import { afterEach, expect, it, vi } from "vitest";
import { errors } from "../../shared/protocol/error.ts";
import { answer, cloud, enter, golden, hello, join, makeRoom, resumeOf, sort, stageHello } from "./support/golden.ts";
import { deck } from "./support/rooms.ts";
import { Transcript } from "./support/transcript.ts";

afterEach(() => vi.useRealTimers());

it("deleting one's own", async () => {
  const told = new Transcript(
    "Deleting one's own",
    "Four people write a word each. One deletes it after it was shown, and then everything else of theirs. Totals go on counting " +
      "them; what they wrote is gone at once. It works in any phase, and after the end for as long as the room is kept.",
  );
  const room = await makeRoom(told, { agenda: cloud, names: "optional", title: "Monday" });
  const phone = await join(told, room, 1, { name: "Ann" });
  const silent = new Transcript("", "");
  const others = [await join(silent, room, 2), await join(silent, room, 3), await join(silent, room, 4)];
  const host = await enter(told, room);
  const stage = await told.stage("stage", room.code);
  await told.up(stage, stageHello(room));
  await told.command(host, "command-0001", { do: "open", step: "words", round: 1, from: "setup" });
  await told.up(phone, answer("answer-00001", "words", 1, { words: ["calm", "plan"] }));
  for (const one of others) await one.answer("words", { words: ["plan"] });
  await told.command(host, "command-0002", { do: "close", step: "words" });
  await told.command(host, "command-0003", { do: "reveal", step: "words" });
  told.note("What the room holds of a person, for whoever has their `resume`.");
  await told.http("phone 1", "GET", `/api/rooms/${room.code}/mine`, { key: resumeOf(1) });
  told.note(
    "All answers to one step. All of the person's phones are told, then it is acked; who sees a list sees it change.",
  );
  await told.up(phone, { t: "forget", id: "forget-00001", step: "words" });
  told.note("The same message again changes nothing.");
  await told.up(phone, { t: "forget", id: "forget-00001", step: "words" });
  await told.up(phone, { t: "ask", id: "question-0001", text: "When do we meet again?" });
  const asked = phone.frames.flatMap((frame) => (frame.t === "you" ? (frame.questions ?? []) : []));
  if (asked[0]) told.standIn(asked[0].id, "question-of-1");
  await told.command(host, "command-0004", { do: "end" });
  told.note("Everything: answers, questions, votes, name and group. The person stays in the room, and may come back.");
  await told.up(phone, { t: "forget", id: "forget-00002" });
  told.leave(phone);
  const again = await told.phone("phone 1 again", room.code);
  await told.up(again, hello(1, { name: "Ann", returning: true }));
  await golden(told, "forget");
});

it("HTTP", async () => {
  const told = new Transcript(
    "HTTP",
    "Making a room, looking one up, taking its results home, deleting it. Errors are `application/problem+json` (RFC 9457) with a " +
      "stable `code`. Keys are shown once, when the room is made, and are sent in the Authorization header only.",
  );
  await told.http("anyone", "GET", "/api/agendas");
  await told.http("anyone", "GET", "/api/agendas/nothing");
  const room = await makeRoom(told, {
    agenda: sort,
    title: "Monday",
    locale: "en",
    names: "off",
    segments: { question: "Where do you work?", options: ["north", "south"] },
    retentionDays: 7,
  });
  await told.http("anyone", "GET", `/api/rooms/${room.code}`);
  told.note("What is refused.");
  await told.http("anyone", "POST", "/api/rooms", { body: "{" });
  await told.http("anyone", "POST", "/api/rooms", { body: { agenda: "nothing" } });
  await told.http("anyone", "POST", "/api/rooms", { body: { agenda: { ...sort, steps: [] } } });
  const [step] = sort.steps;
  await told.http("anyone", "POST", "/api/rooms", {
    body: { agenda: { ...sort, steps: [{ ...step, settings: { cards: ["c99"] } }] } },
  });
  await told.http("anyone", "GET", "/api/rooms/ZZZZZZ");
  await told.http("anyone", "GET", `/api/rooms/${room.code}/results.json`);
  await told.http("anyone", "GET", `/api/rooms/${room.code}/people.csv`, { key: room.keys.report });

  told.note("Three people sort two cards; the result is revealed. See sort.json for that part.");
  const host = await enter(new Transcript("", ""), room);
  const silent = new Transcript("", "");
  const phones = [await join(silent, room, 1), await join(silent, room, 2), await join(silent, room, 3)];
  await host.do({ do: "open", step: "cards", round: 1, from: "setup" });
  // All say the same: people are numbered anew for each export, so otherwise no two files would be alike.
  for (const phone of phones) await phone.answer("cards", deck("LM", ["c1", "c8"]));
  await host.do({ do: "close", step: "cards" });
  told.note("Closed, not revealed: the report key does not get it yet, the host key does.");
  await told.http("client", "GET", `/api/rooms/${room.code}/results.json`, { key: room.keys.report });
  await told.http("facilitator", "GET", `/api/rooms/${room.code}/aggregate.csv`, { key: room.keys.host });
  await host.do({ do: "reveal", step: "cards" }, { do: "end" });
  told.note(
    "After the end the report key gets every step, in the client's edition: nothing that people wrote, and figures of five people " +
      "or more. A host gets the same with `?edition=client`, and all of it without. CSV files are the facilitator's, and begin " +
      "with a byte order mark, which is not shown here.",
  );
  await told.http("client", "GET", `/api/rooms/${room.code}/results.json`, { key: room.keys.report });
  await told.http("client", "GET", `/api/rooms/${room.code}/aggregate.csv`, { key: room.keys.report });
  for (const file of ["results.json", "answers.csv", "aggregate.csv", "texts.csv", "questions.csv"])
    await told.http("facilitator", "GET", `/api/rooms/${room.code}/${file}`, { key: room.keys.host });
  told.note("What a facilitator adds to the report is kept with the room, unless somebody has changed it since.");
  const report = {
    version: 0,
    draft: { why: "Lead through the merger.", asks: [{ what: "Decide which measures can stop." }] },
  };
  await told.http("facilitator", "PUT", `/api/rooms/${room.code}/report`, { key: room.keys.host, body: report });
  await told.http("facilitator", "PUT", `/api/rooms/${room.code}/report`, {
    key: room.keys.host,
    body: { ...report, draft: {} },
  });
  await told.http("client", "PUT", `/api/rooms/${room.code}/report`, { key: room.keys.report, body: report });
  told.note("Deleting takes the host key.");
  await told.http("trainer", "DELETE", `/api/rooms/${room.code}`, { key: room.keys.report });
  await told.http("facilitator", "DELETE", `/api/rooms/${room.code}`, { key: room.keys.host });
  await told.http("anyone", "GET", `/api/rooms/${room.code}`);
  await golden(told, "http");
});

it("every error code has a sentence for a person", () => {
  for (const [code, message] of Object.entries(errors)) expect(message, code).toMatch(/^[A-Z].{15,160}\.$/);
});

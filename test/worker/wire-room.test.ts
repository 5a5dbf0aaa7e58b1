import { afterEach, it, vi } from "vitest";
import { answer, cloud, enter, golden, hello, join, makeRoom, sort, stageHello } from "./support/golden.ts";
import { deck } from "./support/rooms.ts";
import type { Phone } from "./support/sockets.ts";
import { Transcript } from "./support/transcript.ts";

afterEach(() => vi.useRealTimers());

it("a cloud with moderation", async () => {
  const told = new Transcript(
    "A cloud with moderation",
    "Three people send words; the host hides one and merges another. Words are counted by one spelling: lower case, compatible " +
      "forms folded. Left out are `progress` and `people`.",
  );
  const room = await makeRoom(told, { agenda: cloud });
  const host = await enter(told, room);
  const stage = await told.stage("stage", room.code);
  await told.up(stage, stageHello(room));
  const phones = [await join(told, room, 1), await join(told, room, 2), await join(told, room, 3)] as const;
  await told.command(host, "command-0001", { do: "open", step: "words", round: 1, from: "setup" });
  await told.up(phones[0], answer("answer-00001", "words", 1, { words: ["Calm", "clear"] }));
  await told.up(phones[1], answer("answer-00001", "words", 1, { words: ["calm", "calmness"] }));
  await told.up(phones[2], answer("answer-00001", "words", 1, { words: ["rude"] }));
  await told.command(host, "command-0002", { do: "close", step: "words" });
  told.note("Hidden: the word is in nobody's view and in no file. The result is counted again at once.");
  await told.command(host, "command-0003", { do: "moderate", what: "text", step: "words", text: "rude", to: "hidden" });
  told.note("Merged: it counts as the other word.");
  await told.command(host, "command-0004", {
    do: "moderate",
    what: "text",
    step: "words",
    text: "calmness",
    to: { merge: "calm" },
  });
  await told.command(host, "command-0005", { do: "reveal", step: "words" });
  told.note("Shown again, while everybody looks.");
  await told.command(host, "command-0006", { do: "moderate", what: "text", step: "words", text: "rude", to: "shown" });
  await golden(told, "cloud");
});

it("the parking lot", async () => {
  const told = new Transcript(
    "The parking lot",
    "Anyone may ask while it takes questions. Hosts see every question, others what a host has approved; nobody is told whose " +
      "it is, but the one who asked. Then the dot vote: three dots for everyone. No count is told to anybody before its stage is " +
      "over. Left out are `progress` and `people`.",
  );
  const room = await makeRoom(told, { agenda: cloud });
  const host = await enter(told, room);
  const stage = await told.stage("stage", room.code);
  await told.up(stage, stageHello(room));
  const phones = [await join(told, room, 1), await join(told, room, 2), await join(told, room, 3)] as const;
  const asks = async (phone: Phone, n: number, text: string) => {
    phone.send({ t: "ask", id: `ask-0000000${n}`, text });
    await host.until("the question", () => host.raw.at(-1)?.includes(text) ?? false);
    const view = host.frames.findLast((frame) => frame.t === "view");
    const id = view?.t === "view" ? view.view.questions.at(-1)?.id : undefined;
    if (id) told.standIn(id, `question${n}`);
    return id ?? "";
  };
  const one = await asks(phones[0], 1, "Can one hat fit all?");
  await told.toldLater(room.code);
  const two = await asks(phones[1], 2, "Who decides?");
  await told.toldLater(room.code);
  const three = await asks(phones[2], 3, "When do we need both?");
  await told.toldLater(room.code);
  await told.command(host, "command-0001", { do: "moderate", what: "question", question: one, to: "live" });
  await told.command(host, "command-0002", { do: "moderate", what: "question", question: two, to: "hidden" });
  await told.command(host, "command-0003", { do: "moderate", what: "question", question: three, to: "live" });
  told.note("Upvotes: one for each person and question, however often it is sent. Only the sender is told.");
  const votes = (phone: Phone, id: string, question: string, more: object = {}) =>
    told.up(phone, { t: "upvote", id, question, ...more });
  for (const phone of phones) await votes(phone, "upvote-00001", three, { kind: "upvote" });
  await votes(phones[0], "upvote-00002", one, { kind: "upvote" });
  await votes(phones[0], "upvote-00003", one, { kind: "upvote" });
  told.note("Taken back. And a question that is not shown is none.");
  await votes(phones[0], "upvote-00004", one, { kind: "upvote", on: false });
  await votes(phones[1], "upvote-00002", two);
  told.note(
    "The dot vote. The upvotes are frozen: told, because three people gave one, and the most wanted comes first.",
  );
  await told.command(host, "command-0004", { do: "moderate", what: "lot", to: "dots" });
  await votes(phones[0], "upvote-00005", one, { kind: "dot" });
  await votes(phones[1], "upvote-00003", one, { kind: "dot" });
  told.note("An upvote that comes late is not taken for a dot, and nothing new is asked.");
  await votes(phones[2], "upvote-00002", one, { kind: "upvote" });
  await told.up(phones[2], { t: "ask", id: "ask-00000004", text: "One more?" });
  await votes(phones[2], "upvote-00003", one);
  told.note("Closed: the dots are told. Then the host has answered it.");
  await told.command(host, "command-0005", { do: "moderate", what: "lot", to: "closed" });
  await told.command(host, "command-0006", { do: "moderate", what: "question", question: one, to: "answered" });
  told.note("Asking again hides the counts. The dots of the next vote will be new ones.");
  await told.command(host, "command-0007", { do: "moderate", what: "lot", to: "asking" });
  await golden(told, "parking-lot");
});

it("progress and people", async () => {
  const told = new Transcript(
    "Progress and people",
    "What hosts and stages are told about how far the room is: at most every 250 ms and only when it changed, so what is sent in " +
      "between depends on the clock. People are for hosts only: everyone after the welcome, then changes.",
    { coalesced: true },
  );
  const room = await makeRoom(told, { agenda: cloud, names: "optional" });
  const host = await enter(told, room);
  const stage = await told.stage("stage", room.code);
  await told.up(stage, stageHello(room));
  /** Waits until host and stage have been told, and the interval in which nothing more may be told is over. */
  const quiet = async (what: string, fits: (raw: string) => boolean, people = true) => {
    await host.until(what, () => host.raw.some((raw) => raw.startsWith('{"t":"progress"') && fits(raw)));
    await stage.until(what, () => stage.raw.some((raw) => raw.startsWith('{"t":"progress"') && fits(raw)));
    if (people) await host.until("people", () => host.raw.findLastIndex((raw) => raw.startsWith('{"t":"people"')) > 3);
    await told.toldLater(room.code);
  };
  await told.toldLater(room.code);
  const phone = await told.phone("phone 1", room.code);
  phone.send(hello(1, { name: "Ann" }));
  const { you } = await phone.next("welcome");
  told.standIn(you.id, "person1");
  await quiet("one who has joined", (raw) => raw.includes('"joined":1'));
  await told.command(host, "command-0001", { do: "open", step: "words", round: 1, from: "setup" });
  await quiet("the step", (raw) => raw.includes('"step":"words"'), false);
  told.note(
    "A phone holds words that it has not sent: hosts are told how many do. It is not acked, and said when it changes.",
  );
  for (const on of [true, false]) {
    phone.send({ t: "typing", step: "words", round: 1, on });
    await host.until("typing", () => (host.raw.at(-1) ?? "").includes('"typing"') === on);
    await told.toldLater(room.code);
  }
  phone.send(answer("answer-00001", "words", 1, { words: ["calm"] }));
  await quiet("one who has finished", (raw) => raw.includes('"finished":1'), false);
  told.note("The phone is gone: asleep or not, it still counts among those who joined.");
  told.leave(phone);
  await quiet("nobody present", (raw) => raw.includes('"finished":1,"started":1,"present":0'));
  told.note(
    "Removed: `out` has the numbers from–to of those who are not in the room any more, to be taken off before `changes` are put on. " +
      "`removed` is how many there are in all. Where many join at once after a step was opened, `burst` says since when, and from which number on.",
  );
  await told.command(host, "command-0002", { do: "removeJoined", from: 1, to: 1 });
  await quiet("nobody in the room", (raw) => raw.includes('"present":0,"joined":0') && raw.includes('"words"'), false);
  await golden(told, "progress");
});

it("results by segment", async () => {
  const told = new Transcript(
    "Results by segment",
    "A room whose results may be split is made, twelve people join and say which group they are in, and one vote is shown by " +
      "segment. One phone is told here; the others are like it. A group that cannot be told is only named, and an item that is " +
      "missing from a group's result is hidden for anonymity.",
  );
  const ready = { id: "ready", exercise: "pulse", title: "Ready?", minutes: 2, settings: { items: ["ready"] } };
  const room = await makeRoom(told, {
    agenda: { ...sort, steps: [...sort.steps, ready] },
    segments: { question: "Where do you work?", options: ["north", "south", "west"] },
  });
  told.note("The phone asks what the room asks. Nobody has to say: a hello without `segment` joins without a group.");
  await told.http("phone 1", "GET", `/api/rooms/${room.code}`);
  const phone = await join(told, room, 1, { segment: "north" });
  const silent = new Transcript("", "");
  const others: Phone[] = [];
  for (const [i, segment] of [..."nnnnnssssw"].entries()) {
    const where = { n: "north", s: "south", w: "west" }[segment];
    others.push(await join(silent, room, i + 2, { segment: where }));
  }
  others.push(await join(silent, room, 12));
  told.note("The host is told which groups have enough people, anew with every fifth who joins, and never how many.");
  const host = await enter(told, room);
  const stage = await told.stage("stage", room.code);
  await told.up(stage, stageHello(room));
  await host.do({ do: "open", step: "cards", round: 1, from: "setup" });
  for (const [i, one] of [phone, ...others].entries())
    await one.answer("cards", deck(i % 3 ? "LM" : "MM", ["c1", "c8"]));
  await host.do({ do: "close", step: "cards" }, { do: "reveal", step: "cards" });
  told.note("Twelve have answered, and the result is revealed. In the debrief the host sees the groups first.");
  await told.command(host, "command-0001", { do: "debrief", step: "cards" });
  told.note(
    "Shown, they are on the stage and the phones as well. South has four people and west one: both are hidden.",
  );
  await told.command(host, "command-0002", { do: "show", step: "cards", what: "segment", on: true });
  told.note("The table of figures has a line for every item of every group; the room's own have no segment.");
  await told.http("trainer", "GET", `/api/rooms/${room.code}/aggregate.csv`, { key: room.keys.host });
  told.note(
    "The next question is about oneself, and is told by segment of counted heads only. The host is told how many have joined " +
      "each group by now, and confirms it, or corrects it to the heads there are. Opening the step settles that.",
  );
  await told.command(host, "command-0003", { do: "goto", step: "ready" });
  await told.command(host, "command-0004", { do: "heads", counts: { north: 6, south: 4, west: 1 }, none: 1 });
  await told.command(host, "command-0005", { do: "open", step: "ready", round: 1, from: "setup" });
  await golden(told, "segments");
});

/** The golden transcripts of test/wire: what a stranger needs to write a client. `vitest -u` writes them anew. */
import { runInDurableObject } from "cloudflare:test";
import { afterEach, expect, it, vi } from "vitest";
import { errors } from "../../shared/protocol/error.ts";
import { deck, type Host, type Made, type Phone, stub } from "./support.ts";
import { Transcript } from "./transcript.ts";

afterEach(() => vi.useRealTimers());

const sort = {
  v: 1,
  title: "Two hats",
  locale: "en",
  steps: [
    {
      id: "cards",
      exercise: "sort",
      title: "Leading, managing or both?",
      minutes: 8,
      settings: { cards: ["c1", "c8"], rounds: 2 },
    },
  ],
};
const cloud = {
  v: 1,
  title: "Two hats",
  locale: "en",
  steps: [{ id: "words", exercise: "cloud", title: "One word", minutes: 3, settings: {} }],
};

const resumeOf = (n: number) => `the-resume-of-phone-${n}-xxxx`;
const hello = (n: number, over: object = {}) => ({
  t: "hello",
  v: 2,
  role: "participant",
  resume: resumeOf(n),
  ...over,
});
const hostHello = ({ keys }: Made) => ({ t: "hello", v: 2, role: "host", key: keys.host });
const stageHello = ({ keys }: Made) => ({ t: "hello", v: 2, role: "stage", key: keys.stage });
const golden = (transcript: Transcript, name: string) =>
  expect(transcript.toString()).toMatchFileSnapshot(`../wire/${name}.json`);

/** Which end or button comes first is drawn once per room; here it is always the same. */
const settleOrder = ({ code }: Made) =>
  runInDurableObject(stub(code), (_, { storage }) => {
    storage.sql.exec("UPDATE room SET json = json_set(json, '$.seed', 2)");
  });

async function makeRoom(told: Transcript, body: object): Promise<Made> {
  const room = await told.room(body);
  await settleOrder(room);
  return room;
}

/** A phone that joins, with a stand-in for its person's id. */
async function join(told: Transcript, room: Made, n: number, over: object = {}): Promise<Phone> {
  const phone = await told.phone(`phone ${n}`, room.code);
  await told.up(phone, hello(n, over));
  const welcome = phone.frames.find((frame) => frame.t === "welcome");
  if (welcome?.t === "welcome") told.standIn(welcome.you.id, `person${n}`);
  return phone;
}

async function enter(told: Transcript, room: Made): Promise<Host> {
  const host = await told.host("host", room.code);
  await told.up(host, hostHello(room));
  return host;
}

const answer = (id: string, step: string, round: number, payload: unknown) => ({
  t: "answer",
  id,
  step,
  round,
  payload,
});

it("joining and coming back", async () => {
  const told = new Transcript(
    "Joining and coming back",
    "A phone looks the room up, joins, answers, loses its connection and comes back. `resume` is made by the phone and kept: " +
      "128 random bits or more in base64url. Unknown, it joins; known, it returns. Message ids are made by the phone too.",
  );
  const room = await makeRoom(told, { agenda: cloud, names: "required", title: "Monday" });
  told.note("Anyone with the code may look the room up. `names` says whether to ask for a name.");
  await told.http("phone 1", "GET", `/api/rooms/${room.code}`);
  told.note(
    "`s` is a number from 0 to 255, drawn once and kept. The first message has to be a hello, within 5 seconds.",
  );
  const phone = await told.phone("phone 1", room.code);
  told.note("This room wants a name. The connection stays open, and the hello can be said again.");
  await told.up(phone, hello(1));
  told.note(
    "Welcome, with what is one's own: as yet nothing. `rev` counts the views of this role; `now` is the server's clock.",
  );
  await told.up(phone, hello(1, { name: "Ann", mode: "room", locale: "en" }));
  const welcome = phone.frames.find((frame) => frame.t === "welcome");
  if (welcome?.t === "welcome") told.standIn(welcome.you.id, "person1");
  const host = await enter(told, room);
  await told.command(host, "command-0001", { do: "open", step: "words", round: 1, from: "setup" });
  told.note(
    "An answer is acked once it is on disk. Before that, all of this person's sockets are told what has changed of theirs.",
  );
  await told.up(phone, answer("answer-00001", "words", 1, { words: ["calm"] }));
  told.note(
    "The connection breaks, and the phone comes back with the same `resume`: no name is needed any more. The welcome brings what is saved.",
  );
  told.leave(phone);
  const again = await told.phone("phone 1 again", room.code);
  await told.up(again, hello(1));
  told.note(
    "It cannot know whether its answer arrived, so it sends it again. A known id is acked and changes nothing.",
  );
  await told.up(again, answer("answer-00001", "words", 1, { words: ["calm"] }));
  told.note("A second tab of the same phone is the same person. Both are told of every change.");
  const tab = await told.phone("second tab of phone 1", room.code);
  await told.up(tab, hello(1));
  await told.up(tab, answer("answer-00002", "words", 1, { words: ["calm", "clear"] }));
  told.note("Every 25 seconds a phone sends the raw text `ping` and gets the raw text `pong`; nothing else happens.");
  await golden(told, "join");
});

it("a sort in two rounds", async () => {
  const told = new Transcript(
    "A sort in two rounds",
    "Host, stage and three phones go from open to debrief. The same message to several of them is one line. Left out are " +
      "`progress` and `people`, which come when the clock allows: see progress.json. Between open and reveal neither phones " +
      "nor the stage are told anything about anybody's answers.",
  );
  const room = await makeRoom(told, { agenda: sort });
  const host = await enter(told, room);
  const stage = await told.stage("stage", room.code);
  await told.up(stage, stageHello(room));
  const phones = [await join(told, room, 1), await join(told, room, 2), await join(told, room, 3)] as const;
  told.note(
    "A command names the state wanted. `open` also says which phase it leaves, so a late or doubled press does no harm.",
  );
  await told.command(host, "command-0001", { do: "open", step: "cards", round: 1, from: "setup" });
  told.note(
    "A partial deck is an answer; the last arrival wins, whole. Skipped cards count as finished, not as answered.",
  );
  await told.up(phones[0], answer("answer-00001", "cards", 1, deck("L", ["c1"])));
  await told.up(phones[0], answer("answer-00002", "cards", 1, deck("LM", ["c1", "c8"])));
  await told.up(phones[1], answer("answer-00001", "cards", 1, deck("MM", ["c1", "c8"])));
  await told.up(phones[2], { ...answer("answer-00001", "cards", 1, deck("B", ["c1"])), skipped: ["c8"] });
  told.note(
    "Closed: the host alone may peek. A figure with fewer than three people behind it is hidden, for the host too.",
  );
  await told.command(host, "command-0002", { do: "close", step: "cards" });
  told.note("The talk, about one card.");
  await told.command(host, "command-0003", { do: "huddle", step: "cards", until: 1_800_000_090_000, items: ["c1"] });
  told.note("The second round covers the card of the talk. It starts blank.");
  await told.command(host, "command-0004", { do: "open", step: "cards", round: 2, from: "huddle" });
  await told.up(phones[0], answer("answer-00003", "cards", 2, deck("B", ["c1"])));
  await told.up(phones[1], answer("answer-00002", "cards", 2, deck("M", ["c1"])));
  told.note("Not answering is always possible.");
  await told.up(phones[2], { t: "pass", id: "pass-0000001", step: "cards", round: 2 });
  told.note("Pressed twice, with the same id or another: acked, and nothing changes.");
  await told.command(host, "command-0005", { do: "close", step: "cards" });
  await told.command(host, "command-0005", { do: "close", step: "cards" });
  await told.command(host, "command-0006", { do: "close", step: "cards" });
  told.note("Revealed: the same result for everyone.");
  await told.command(host, "command-0007", { do: "reveal", step: "cards" });
  await told.command(host, "command-0008", { do: "focus", step: "cards", item: "c8" });
  told.note("The debrief; then one article's view, last of all and only when the host shows it.");
  await told.command(host, "command-0009", { do: "debrief", step: "cards" });
  await told.command(host, "command-0010", { do: "show", step: "cards", what: "key", on: true });
  told.note("The end.");
  await told.command(host, "command-0011", { do: "end" });
  await golden(told, "sort");
});

it("errors and close codes", { timeout: 30_000 }, async () => {
  const told = new Transcript(
    "Errors and close codes",
    "Every refusal has a `code` from a closed list and changes nothing; `id` names the message it is about, where that could be " +
      "read. Where the server ends a connection it says why first. Closed with 4400: too many invalid messages; 4401: wrong key; 4403: removed; " +
      "4404: no room; 4408: no hello; 4409: another version; 4410: another tab of the same person has taken this one's place, so " +
      "coming back is for the person to say. 4429: later, once the `retryAfter` seconds of the error are over. After any other " +
      "close a client comes back by itself.",
  );
  const room = await makeRoom(told, { agenda: sort });
  const ends = async (name: string, message: unknown, code = room.code) => {
    const client = await told.phone(name, code);
    await told.up(client, message, { closes: true });
  };
  told.note("There is no room with this code: the connection is accepted, told so and closed.");
  await ends("phone 1", hello(1), "ZZZZZZ");
  told.note("The first message is not a hello.");
  await ends("phone 2", { t: "ask", id: "ask-00000001", text: "Who is there?" });
  told.note("A hello of another version.");
  await ends("phone 3", { ...hello(3), v: 1 });
  told.note("A key that does not open this room.");
  const stranger = await told.host("stranger", room.code);
  await told.up(stranger, { t: "hello", v: 2, role: "host", key: "not-the-key-of-this-room" }, { closes: true });

  const host = await enter(told, room);
  const phone = await join(told, room, 4);
  await told.command(host, "command-0001", { do: "open", step: "cards", round: 1, from: "setup" });
  told.note("Messages that are refused; the connection stays.");
  const refused: unknown[] = [
    "{",
    { t: "shout", id: "shout-000001" },
    hello(4),
    answer("answer-00001", "nowhere", 1, []),
    answer("answer-00002", "cards", 2, deck("L", ["c1"])),
    answer("answer-00003", "cards", 1, deck("L", ["c99"])),
    answer("answer-00004", "cards", 1, deck("LL", ["c1", "c1"])),
    answer("answer-00005", "cards", 1, "x".repeat(8_192)),
    { ...answer("answer-00006", "cards", 1, deck("L", ["c1"])), part: "predict" },
    { t: "ask", id: "ask-00000001", text: "x".repeat(301) },
    { t: "upvote", id: "upvote-00001", question: "q1" },
    { t: "command", id: "command-0001", command: { do: "end" } },
  ];
  for (const message of refused) await told.up(phone, message);
  told.note("Commands that are refused.");
  await told.command(host, "command-0002", { do: "open", step: "cards", round: 1, from: "setup" });
  await told.command(host, "command-0003", { do: "reveal", step: "cards" });
  await told.command(host, "command-0004", { do: "open", step: "cards", round: 2, from: "collecting" });
  await told.command(host, "command-0005", { do: "remove", person: "nobody" });
  await told.command(host, "command-0006", { do: "next" });
  await told.command(host, "command-0007", { do: "close", step: "cards" });
  await told.command(host, "command-0008", { do: "reveal", step: "cards" });
  told.note("Voting is over.");
  await told.up(phone, answer("answer-00007", "cards", 1, deck("L", ["c1"])));
  told.note("Eight malformed messages close the connection; four were sent above (the third, a second hello, counts).");
  for (let i = 0; i < 3; i++) await told.up(phone, "{");
  await told.up(phone, "{", { closes: true });
  told.note("Nobody new once the room is locked; whoever is in comes back.");
  await told.command(host, "command-0009", { do: "lock", on: true });
  const late = await told.phone("phone 5", room.code);
  await told.up(late, hello(5));
  const back = await told.phone("phone 4 again", room.code);
  await told.up(back, hello(4));
  told.note("Somebody is removed: told so, closed, and not let in again.");
  const welcome = back.frames.find((frame) => frame.t === "welcome");
  await told.up(host, {
    t: "command",
    id: "command-0010",
    command: { do: "remove", person: welcome?.t === "welcome" ? welcome.you.id : "" },
  });
  await back.ended();
  await told.told();
  await ends("phone 4 once more", hello(4));
  told.note("A person has four tabs at most. A fifth is welcome, and the one heard from longest ago makes way.");
  await told.command(host, "command-0011", { do: "lock", on: false });
  const first = await join(told, room, 6);
  const silent = new Transcript("", "");
  for (let tab = 2; tab <= 5; tab += 1) await join(silent, room, 6);
  await first.ended();
  await told.told();
  await golden(told, "errors");
});

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
    "Anyone may ask while the lot takes questions. Hosts see every question, others what a host has approved; nobody is told whose " +
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
  await told.http("trainer", "GET", `/api/rooms/${room.code}/aggregate.csv`, { key: room.keys.report });
  await told.http("trainer", "GET", `/api/rooms/${room.code}/aggregate.csv`, { key: room.keys.host });
  await host.do({ do: "reveal", step: "cards" }, { do: "end" });
  told.note(
    "After the end the report key gets every step, but nothing that people wrote: `withheld` says so. A host gets the same " +
      "edition with `?edition=client`. CSV files begin with a byte order mark, which is not shown here.",
  );
  for (const file of ["results.json", "answers.csv", "aggregate.csv", "texts.csv", "questions.csv"])
    await told.http("trainer", "GET", `/api/rooms/${room.code}/${file}`, { key: room.keys.report });
  await told.http("facilitator", "GET", `/api/rooms/${room.code}/questions.csv?edition=client`, {
    key: room.keys.host,
  });
  told.note("Deleting takes the host key.");
  await told.http("trainer", "DELETE", `/api/rooms/${room.code}`, { key: room.keys.report });
  await told.http("facilitator", "DELETE", `/api/rooms/${room.code}`, { key: room.keys.host });
  await told.http("anyone", "GET", `/api/rooms/${room.code}`);
  await golden(told, "http");
});

it("every error code has a sentence for a person", () => {
  for (const [code, message] of Object.entries(errors)) expect(message, code).toMatch(/^[A-Z].{15,160}\.$/);
});

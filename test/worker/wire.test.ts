import { afterEach, it, vi } from "vitest";
import { answer, cloud, enter, golden, hello, join, makeRoom, sort, stageHello } from "./support/golden.ts";
import { deck } from "./support/rooms.ts";
import { Transcript } from "./support/transcript.ts";

afterEach(() => vi.useRealTimers());

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
  told.note("A page of what does not fit on one big screen, from 0; the next item begins on the first one.");
  await told.command(host, "command-0012", { do: "turn", step: "cards", page: 1 });
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

import { afterEach, it, vi } from "vitest";
import { cloud, enter, golden, makeRoom } from "./support/golden.ts";
import { passTime } from "./support/rooms.ts";
import { Transcript } from "./support/transcript.ts";

afterEach(() => vi.useRealTimers());

const ANA = "the-key-of-a-link-for-ana-only";
const WALL = "the-key-of-a-link-for-the-wall";

it("colleagues and screens with keys of their own", async () => {
  const told = new Transcript(
    "Colleagues and screens with keys of their own",
    "The owner lets in a co-facilitator by a link and a big screen by four digits, both press within a moment, and the link is " +
      "withdrawn. Whoever makes a key sends it once; the room keeps its hash. Left out are `progress` and `people`.",
  );
  const room = await makeRoom(told, { agenda: cloud });
  const owner = await enter(told, room);
  await told.command(owner, "command-0001", { do: "sign", name: "Maria" });
  await told.command(owner, "command-0002", { do: "invite", id: "ana", name: "Ana", kind: "co", key: ANA });
  const ana = await told.host("ana", room.code);
  await told.up(ana, { t: "hello", v: 2, role: "host", key: ANA });
  told.note("Who is at the room is told at most once a second.");
  await passTime(room.code, 1_000);
  await told.told();

  told.note("A page without a key shows the digits that it is told. The owner types them.");
  const page = await told.waiting("screen", room.code);
  await told.up(page, { t: "hello", v: 2, role: "pair" });
  const { digits } = await page.next("waiting");
  told.standIn(`"${digits}"`, '"4711"');
  await passTime(room.code, 1_000);
  await told.command(owner, "command-0003", { do: "pair", digits, id: "wall", name: "Wall", kind: "stage", key: WALL });
  await page.ended();
  await told.told();
  told.note("With that key it comes as a big screen.");
  const stage = await told.stage("screen", room.code);
  await told.up(stage, { t: "hello", v: 2, role: "stage", key: WALL });

  told.note(
    "Two hosts press within two seconds: who wants the same is acked, who wants something else is told that it moved.",
  );
  await told.command(owner, "command-0004", { do: "open", step: "words", round: 1, from: "setup" });
  await told.command(ana, "command-0001", { do: "open", step: "words", round: 1, from: "setup" });
  await told.command(ana, "command-0002", { do: "close", step: "words" });
  told.note("Withdrawing is the owner's alone.");
  await told.command(ana, "command-0003", { do: "revoke", id: "wall" });
  await told.command(owner, "command-0005", { do: "revoke", id: "ana" });
  await ana.ended();
  await told.told();
  const again = await told.host("ana again", room.code);
  await told.up(again, { t: "hello", v: 2, role: "host", key: ANA }, { closes: true });
  await golden(told, "team");
});

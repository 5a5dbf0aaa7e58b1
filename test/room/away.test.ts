/** Who is away: each person's row tells hosts the same as the count does. */
import { expect, it } from "vitest";
import { makeRoll } from "../../client/pages/host/model/roll.ts";
import { PRESENT_MS, PROGRESS_MS } from "../../shared/limits.ts";
import { VirtualRoom } from "../interference/room.ts";
import { choiceStep } from "../support/room.ts";

it("the row of a phone that falls silent or comes back changes together with the count", async () => {
  const room = new VirtualRoom({}, [choiceStep("q1")]);
  const names = ["ada", "bea", "cem"];
  const hello = (name: string) => ({ t: "hello", v: 2, role: "participant", resume: name.padEnd(24, "x") });
  for (const name of names) await room.come(name, hello(name));
  await room.come("host", { t: "hello", v: 2, role: "host", key: room.keyOf("host") });
  await room.say("host", {
    t: "command",
    id: "open-the-vote",
    command: { do: "open", step: "q1", round: 1, from: "setup" },
  });

  /** What the host's page says: from the rows, and from the last count. */
  const told = () => {
    const roll = makeRoll("AWAYAW");
    let present = 0;
    for (const { to, text } of room.received) {
      const message = to === "host" && text.startsWith("{") ? JSON.parse(text) : { t: "" };
      if (message.t === "people") roll.hear(message);
      if (message.t === "progress") present = message.present;
    }
    return [roll.here.value, present];
  };
  const votes = async (name: string, option: string) => {
    await room.say(name, {
      t: "answer",
      id: `${name}-says-${option}`,
      step: "q1",
      round: 1,
      payload: { options: [option] },
    });
    await room.goTo(room.now + 2 * PROGRESS_MS);
  };
  await votes("ada", "a");
  expect(told()).toEqual([3, 3]);
  room.hush("bea");
  await room.goTo(room.now + PRESENT_MS + 1);
  expect(told(), "nothing has happened since").toEqual([3, 3]);
  await votes("cem", "a");
  expect(told()).toEqual([2, 2]);
  await votes("bea", "b");
  expect(told()).toEqual([3, 3]);
});

/** what the host may look at before the reveal. */
import { describe, expect, it } from "vitest";
import type { Command } from "../../shared/protocol/command.ts";
import { vote } from "./scene.ts";
import { deck, makeRoom, opening } from "./support/rooms.ts";
import { hostRoom, joinRoom, type Phone } from "./support/sockets.ts";

describe("R-09 the host's peek", () => {
  const steps: [step: string, minimum: number, payload: unknown, another: unknown][] = [
    ["sort", 3, deck("LMB"), deck("BBB")],
    ["self", 5, { options: ["yes"] }, { options: ["no"] }],
  ];

  it.each(steps)(
    "R-08 of %s: only once closed, hidden below %i people, never with the key",
    async (step, minimum, payload, another) => {
      const room = await makeRoom();
      const host = await hostRoom(room);
      const peek = async () => {
        await host.settled();
        const frame = host.frames.findLast(({ t }) => t === "view");
        return frame?.t === "view" ? frame.view.peek : undefined;
      };
      const shown: [Command, boolean][] = [
        [{ do: "reveal", step }, false],
        [{ do: "hide", step }, true],
      ];
      const commands: [Command, boolean][] = [
        [opening(step), false],
        [{ do: "close", step }, true],
        [{ do: "huddle", step, until: 1_900_000_000_000 }, true],
        [{ do: "close", step }, true],
        // what few have answered about themselves is not revealed.
        ...(step === "self" ? [] : shown),
        [opening(step, "closed"), false],
        [{ do: "close", step }, true],
      ];
      const last = await joinRoom(room.code);
      const phones: Phone[] = [];
      while (phones.length < minimum - 1) phones.push(await joinRoom(room.code));
      for (const [i, [command, peeks]] of commands.entries()) {
        await host.do(command);
        if (i === 0) for (const phone of phones) await vote(phone, step, 1, { payload });
        expect((await peek()) !== undefined, command.do).toBe(peeks);
        if (peeks) expect(figures(await peek()), command.do).toEqual([]);
        expect(JSON.stringify(await peek()) ?? "").not.toContain("sourceMatch");
      }
      // One more, and there is something to see.
      await host.do(opening(step, "closed"));
      await vote(last, step, 1, { payload: another });
      await host.do({ do: "close", step });
      if (step === "self") {
        expect(figures(await peek())).toEqual([]);
        await host.do({ do: "peek", step });
      }
      expect(figures(await peek()), JSON.stringify(await peek())).not.toEqual([]);
    },
  );
});

/** Every count of an option that a peek gives away. */
function figures(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === "counts" ? [one] : figures(one)));
}

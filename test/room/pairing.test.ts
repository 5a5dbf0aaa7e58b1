/** digits that nobody can take from a page that waits, however many others come. */
import { describe, expect, it } from "vitest";
import { PAIRING_PAGES } from "../../shared/limits.ts";
import { Connections, type Socket } from "../../worker/room/connections.ts";
import { isClose, Pairing } from "../../worker/room/pairing.ts";
import { VirtualRoom } from "../interference/room.ts";
import { choiceStep, START } from "../support/room.ts";

describe("the digits of pages that wait", () => {
  it("are four, and no slip makes one page's of another's", () => {
    const clock = { at: START };
    const pairing = new Pairing({ now: () => clock.at });
    const waiting: string[] = [];
    for (let n = 0; n < PAIRING_PAGES; n += 1) {
      clock.at += 1_000;
      const digits = pairing.draw(waiting);
      expect(digits).toMatch(/^\d{4}$/);
      for (const other of waiting) expect(isClose(digits!, other), `${digits} ${other}`).toBe(false);
      waiting.push(digits!);
    }
    expect(isClose("1234", "1235")).toBe(true);
    expect(isClose("1234", "1324")).toBe(true);
    expect(isClose("1234", "1357")).toBe(false);
  });

  it("of a page that has gone are nobody's for minutes: a host may still be typing them", () => {
    const clock = { at: START };
    const pairing = new Pairing({ now: () => clock.at });
    const drawn = Array.from({ length: 500 }, () => {
      clock.at += 1_000;
      return pairing.draw([]);
    });
    expect(new Set(drawn).size).toBe(500);
  });

  it("make way in the order in which their pages came, also when the platform names the newest page first", () => {
    const page = (digits: string, since: number) =>
      ({ state: { actor: { role: "pair", digits }, locale: "en", since }, readyState: 1 }) as Socket;
    const pages = [page("3333", START + 2), page("1111", START), page("2222", START + 1)];
    const connections = new Connections(pages, () => START);
    expect(connections.longestWaiting()).toBe(pages[1]);
    connections.delete(pages[1]!);
    expect(connections.longestWaiting()).toBe(pages[2]);
  });

  it("are drawn ten at once and one a second, so that the first page of a hundred waits for a minute and a half at least", async () => {
    const room = new VirtualRoom({}, [choiceStep()]);
    const hello = { t: "hello", v: 2, role: "pair" };
    const told = (name: string) => room.received.filter(({ to }) => to === name).map(({ text }) => text);
    await room.goTo(START + 1_000);
    await room.come("screen", hello);
    const from = room.now;
    for (let n = 0; told("screen").length < 2; n += 1) {
      // Somebody who has the code opens page after page, four a second.
      await room.goTo(from + n * 250);
      await room.come(`page ${n}`, hello);
    }
    expect(room.now - from).toBeGreaterThan(85_000);
    expect(told("screen")[1]).toContain('"code":"full"');
    // It comes again by itself.
    expect(told("screen")[2] ?? "closed 4429").toBe("closed 4429");
  });
});

/** A script spoken once against a stopwatch. */
import { h } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fill } from "#words/fill.ts";
import { speakOnce as words } from "#words/speak-once.ts";
import { SpeakOnce } from "../../../client/rehearsal/SpeakOnce.tsx";
import { keptSpoken, nextParagraph, startWatch } from "../../../client/rehearsal/spoken.ts";
import { forgetAll } from "../../../client/wire/stored-names.ts";
import { spokenIn } from "../../../shared/script/aloud.ts";
import { draw } from "../../support/small-dom.ts";

const HELLO = `0:00 Say: “${"word ".repeat(65).trim()}.” Press Open.`;
const SCRIPT = `${HELLO}\n\nWait until they are done.`;
const of = { plan: "p1", step: "hello" };

beforeEach(() => forgetAll(""));

describe("what is said aloud", () => {
  it("is what stands in quotation marks, at a usual pace; in a script without any it is all", () => {
    expect(spokenIn(SCRIPT).map(({ planned }) => planned)).toEqual([30, 0]);
    expect(spokenIn("Welcome, all of you.\n\nNow look up.").map(({ planned }) => planned)).toEqual([2, 1]);
  });

  it("is known by its first words, without its minute and its lead", () => {
    expect(spokenIn(SCRIPT).map(({ name }) => name)).toEqual([
      "word word word word word word …",
      "Wait until they are done",
    ]);
  });
});

describe("the stopwatch", () => {
  it("goes on from paragraph to paragraph; a clock that is set back takes nothing away", () => {
    const second = nextParagraph(startWatch(1_000), 4_000);
    expect(second).toEqual({ place: 1, since: 4_000, took: [3_000] });
    expect(nextParagraph(second, 2_000).took).toEqual([3_000, 0]);
  });

  it("says at the end what each paragraph took, and keeps it with the step until the script changes", () => {
    vi.useFakeTimers({ now: 10_000, toFake: ["Date"] });
    const { document, again } = draw(h(SpeakOnce, { of, script: SCRIPT }));
    const button = (name: string) => document.body.named("button").find(({ text }) => text === name)!;
    button(words.start).press();
    expect(document.body.text).toContain(fill(words.now, { n: 1, all: 2 }));
    vi.setSystemTime(120_000);
    button(words.next).press();
    vi.setSystemTime(132_000);
    button(words.last).press();
    const name = "word word word word word word …";
    expect(document.body.text).toContain(fill(words.took, { name, time: "1:50", planned: "0:30" }));
    expect(document.body.text).toContain(fill(words.tookAlone, { name: "Wait until they are done", time: "0:12" }));
    expect(document.body.text).toContain(fill(words.all, { time: "2:02", planned: "0:30" }));
    vi.useRealTimers();
    again(null);
    expect(draw(h(SpeakOnce, { of, script: SCRIPT })).document.body.text).toContain("1:50");
    expect(keptSpoken(of, SCRIPT)).toEqual([110_000, 12_000]);
    expect(keptSpoken(of, `${SCRIPT} More.`)).toBeNull();
    expect(keptSpoken({ ...of, step: "other" }, SCRIPT)).toBeNull();
  });
});

/** A place on a scale: nothing is marked until it is touched, and touch, keys and presses all mark it. */
import { h } from "preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Scale, Slider, stopInWords } from "../../../client/ui/Slider.tsx";
import { draw } from "../../support/small-dom.ts";

const ELEVEN = Array.from({ length: 11 }, (_, stop) => stop);
const LEAN: Scale = { stops: ELEVEN, ends: ["Present", "Future"], middle: "as much of each", lean: true };
const FOUR: Scale = { stops: [1, 2, 3, 4], ends: ["no", "yes"] };

function open(scale: Scale, first?: number) {
  const picked: number[] = [];
  let value = first;
  const node = () => h(Slider, { ...scale, labelledBy: "q", value, pick });
  const pick = (stop: number) => {
    picked.push(stop);
    value = stop;
  };
  const { document, again } = draw(node());
  const range = () => document.body.querySelector("input")!;
  const [less, more] = document.body.named("button");
  return {
    picked,
    range,
    less: less!,
    more: more!,
    says: () => range().attributes.get("aria-valuetext"),
    /** What the page draws once the answer has changed. */
    now: () => again(node()),
    /** A finger that moves the thumb, and lifts. */
    drag(...places: number[]) {
      range().fire("pointerdown");
      for (const place of places) range().enter(String(place));
      range().fire("change");
      again(node());
    },
    /** A tap that the browser does nothing about; the thumb goes along 200 pixels, 20 from one of 11 stops to the next. */
    tap(clientX: number) {
      Object.assign(range(), { getBoundingClientRect: () => ({ left: 100, width: 228 }) });
      range().fire("pointerdown");
      range().fire("pointerup", { detail: 0, clientX });
      again(node());
    },
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a slider", () => {
  it("R-152 says that nothing is marked, and then where the thumb was let go; what lies between is no answer", () => {
    const slider = open(LEAN);
    expect(slider.says()).toBe("Not marked yet");
    expect(slider.range().attributes.get("class")).toBe("is-open");
    slider.drag(6, 7, 8);
    expect(slider.picked).toEqual([8]);
    expect(slider.says()).toBe("3 of 5 towards “Future”");
    expect(slider.range().attributes.get("class")).toBeUndefined();
  });

  it("a finger that goes on to scroll the page has marked nothing", () => {
    const slider = open(LEAN);
    slider.range().fire("pointerdown");
    slider.range().enter("7");
    expect(slider.says()).toBe("2 of 5 towards “Future”");
    slider.range().fire("pointercancel");
    expect([slider.says(), slider.picked]).toEqual(["Not marked yet", []]);
  });

  it("the stops may run from right to left: places are counted from the left", () => {
    const slider = open({ ...LEAN, stops: [...ELEVEN].reverse() });
    slider.drag(8);
    expect(slider.picked).toEqual([2]);
    expect(slider.says()).toBe("3 of 5 towards “Future”");
  });

  it("the same place again is no new answer", () => {
    const slider = open(LEAN, 8);
    slider.drag(7, 8);
    expect(slider.picked).toEqual([]);
  });

  it.each(["Enter", " "])("the place where the thumb lies is marked by the key “%s”", (key) => {
    const slider = open(LEAN);
    expect(slider.range().fire("keydown", { key })).toBe(true);
    slider.now();
    expect(slider.picked).toEqual([5]);
    expect(slider.says()).toBe("as much of each");
    expect(slider.range().fire("keydown", { key })).toBe(false);
    expect(slider.picked).toEqual([5]);
  });

  it("a tap marks the stop below the finger, and on the thumb the place where that lies, if the browser moves nothing", () => {
    const slider = open(LEAN);
    slider.tap(114 + 100 + 13);
    slider.tap(114 + 60 - 9);
    slider.tap(100);
    expect(slider.picked).toEqual([5, 3, 0]);
    // What a screen reader presses has no place.
    const other = open(LEAN);
    other.range().fire("click", { detail: 0, clientX: 0 });
    expect(other.picked).toEqual([5]);
  });

  it("a press goes one stop on, from the middle where nothing is marked, and never past an end", () => {
    const slider = open(LEAN);
    slider.more.press();
    slider.now();
    slider.less.press();
    slider.now();
    expect(slider.picked).toEqual([6, 5]);
    expect([slider.less.label, slider.more.label]).toEqual(["One stop towards “Present”", "One stop towards “Future”"]);
    const last = open(LEAN, 10);
    expect(last.more.attributes.get("aria-disabled")).toBe("true");
    last.more.press();
    expect(last.picked).toEqual([]);
  });

  it("a press that is held goes on, and counts once when it is let go", () => {
    vi.useFakeTimers();
    const slider = open(LEAN, 5);
    slider.less.fire("pointerdown");
    vi.advanceTimersByTime(450 + 2 * 120);
    slider.less.fire("pointerup");
    slider.less.press();
    expect(slider.picked).toEqual([2]);
  });

  it("where no stop is in the middle the thumb lies between two, and either side is one step away", () => {
    const slider = open(FOUR);
    expect([String(slider.range().value), slider.range().attributes.get("step")]).toEqual(["1.5", "0.5"]);
    slider.less.press();
    slider.now();
    expect(slider.picked).toEqual([2]);
    expect(slider.range().attributes.get("step")).toBe("1");
    const other = open(FOUR);
    other.more.press();
    expect(other.picked).toEqual([3]);
  });
});

describe("a stop in words", () => {
  it.each([
    [LEAN, 0, "5 of 5 towards “Present”"],
    [LEAN, 5, "as much of each"],
    [{ ...LEAN, middle: undefined }, 5, "halfway between “Present” and “Future”"],
    [{ stops: ELEVEN, ends: ["not at all", "fully"] }, 7, "7 of 10"],
    [{ stops: ELEVEN, ends: ["not at all", "fully"] }, 0, "0 of 10: not at all"],
    [{ stops: ELEVEN, ends: ["not at all", "fully"] }, 10, "10 of 10: fully"],
    [{ stops: [...ELEVEN].reverse(), ends: ["fully", "not at all"] }, 0, "10 of 10: fully"],
    [FOUR, 1, "2 of 4"],
  ] as [Scale, number, string][])("%#", (scale, at, text) => {
    expect(stopInWords(scale, at)).toBe(text);
  });
});

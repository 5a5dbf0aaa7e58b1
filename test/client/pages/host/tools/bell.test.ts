import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeBell } from "../../../../../client/pages/host/tools/timer/bell.ts";
import { forget } from "../../../../../client/wire/storage.ts";

/** A browser's audio, as far as two notes need it: it sounds once somebody has pressed something. */
class Audio {
  static pressed = false;
  static made: Audio[] = [];
  state: "suspended" | "running" = "suspended";
  currentTime = 7;
  destination = {};
  begun: number[] = [];
  cut = 0;
  constructor() {
    Audio.made.push(this);
  }
  async resume() {
    if (!Audio.pressed) throw new Error("not allowed");
    this.state = "running";
  }
}
class Part {
  readonly context: Audio;
  gain = { setValueAtTime: () => {}, linearRampToValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} };
  constructor(context: Audio) {
    this.context = context;
  }
  connect = <To>(to: To): To => to;
  start(at: number) {
    this.context.begun.push(at);
  }
  stop() {}
  disconnect() {
    this.context.cut += 1;
  }
}

describe("the sound at the end of the time", () => {
  beforeEach(() => {
    forget("bell");
    Audio.pressed = false;
    Audio.made = [];
    vi.stubGlobal("AudioContext", Audio);
    vi.stubGlobal("OscillatorNode", Part);
    vi.stubGlobal("GainNode", Part);
  });
  afterEach(() => void vi.unstubAllGlobals());

  it("is off until somebody wants it, and this browser remembers that", () => {
    expect(makeBell().on.value).toBe(false);
    makeBell().keep(true);
    expect(makeBell().on.value).toBe(true);
    makeBell().keep(false);
    expect(makeBell().on.value).toBe(false);
  });

  it("waits for a press, as browsers demand, and rings by the audio clock", async () => {
    const bell = makeBell();
    await bell.wake();
    expect(bell.awake.value).toBe(false);
    bell.ringIn(1_000);
    expect(Audio.made[0]?.begun).toEqual([]);
    Audio.pressed = true;
    await bell.wake();
    expect([bell.awake.value, Audio.made.length]).toEqual([true, 1]);
    bell.ringIn(60_000);
    expect(Audio.made[0]?.begun[0]).toBe(67);
  });

  it("does not ring for a time that was stopped or set anew", async () => {
    Audio.pressed = true;
    const bell = makeBell();
    await bell.wake();
    const stop = bell.ringIn(60_000);
    stop();
    expect(Audio.made[0]?.cut).toBe(Audio.made[0]?.begun.length);
  });

  it("says where a browser can play nothing", async () => {
    vi.stubGlobal("AudioContext", undefined);
    const bell = makeBell();
    await bell.wake();
    expect([bell.able, bell.awake.value]).toEqual([false, false]);
    bell.ringIn(0)();
  });
});

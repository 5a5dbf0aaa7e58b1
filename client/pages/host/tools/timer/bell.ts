/** A soft sound when the time is up. It is off until somebody wants it, and this browser remembers that. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { recall, remember } from "../../../../wire/storage.ts";

const KEPT = "bell";

/** Two notes, in hertz, and when each begins, in seconds. */
const NOTES = [
  { pitch: 659.25, at: 0 },
  { pitch: 523.25, at: 0.35 },
] as const;
const LOUDNESS = 0.16;
const FADE_SECONDS = 1.4;

export interface Bell {
  /** Somebody wants to hear it. */
  on: ReadonlySignal<boolean>;
  /** The browser lets this page sound: it does after a press. */
  awake: ReadonlySignal<boolean>;
  /** The browser can play sounds at all. */
  able: boolean;
  keep(on: boolean): void;
  /** Asks the browser for leave; call it while something is pressed. */
  wake(): Promise<void>;
  /**
   * Rings in so many milliseconds, where it is awake; the returned function takes that back. The browser's audio clock keeps
   * the time, because timers of a page behind another one may come up to a minute late.
   */
  ringIn(ms: number): () => void;
}

export function makeBell(): Bell {
  const on = signal(recall(KEPT) === "on");
  const awake = signal(false);
  const able = typeof AudioContext !== "undefined";
  let context: AudioContext | null = null;

  return {
    on,
    awake,
    able,
    keep: (wanted) => {
      on.value = wanted;
      remember(KEPT, wanted ? "on" : "off");
    },
    wake: async () => {
      if (!able) return;
      if (!context) {
        const made = new AudioContext();
        made.onstatechange = () => {
          awake.value = made.state === "running";
        };
        context = made;
      }
      // Without leave it waits for the next press.
      if (context.state !== "running") await context.resume().catch(() => {});
      awake.value = context.state === "running";
    },
    ringIn: (ms) => (context && awake.peek() ? ring(context, Math.max(0, ms) / 1000) : () => {}),
  };
}

function ring(context: AudioContext, seconds: number): () => void {
  const sounds = NOTES.map(({ pitch, at }) => {
    const begins = context.currentTime + seconds + at;
    const note = new OscillatorNode(context, { type: "sine", frequency: pitch });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, begins);
    volume.gain.linearRampToValueAtTime(LOUDNESS, begins + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, begins + FADE_SECONDS);
    note.connect(volume).connect(context.destination);
    note.start(begins);
    note.stop(begins + FADE_SECONDS);
    return volume;
  });
  return () => {
    for (const sound of sounds) sound.disconnect();
  };
}

/** This page's bell. */
export const bell = makeBell();

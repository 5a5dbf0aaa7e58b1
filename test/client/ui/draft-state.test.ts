/** A field between what is typed in its tab and what stands: the rules, and two tabs of one person in any order of events. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DraftState,
  found,
  isOpen,
  isOvertaken,
  passedOn,
  settled,
  typed,
  untouched,
} from "../../../client/ui/draft-state.ts";

const clean = (text: string) => text.trim();
const told = (held: DraftState, sent: string, waits = false) => settled(held, { sent, waits }, clean);
/** Typed and sent, over something that stood. */
const sentOver = (before: string, text: string) => told(typed(untouched, text, before), clean(text), true);

describe("a field that was typed in", () => {
  it("keeps the exact keystrokes while they match the answer, and takes a newer answer once its own is confirmed", () => {
    const safe = told(sentOver("", "one "), "one");
    expect(safe.text).toBe("one ");
    expect(told(safe, "two")).toEqual(untouched);
    // Also where that is what stood before.
    expect(told(told(sentOver("old", "new"), "new"), "old")).toEqual(untouched);
  });

  it("R-91 is not overwritten while it is unsent, and knows that there is a newer answer", () => {
    const fresh = typed(untouched, "mine", "old");
    expect(isOvertaken(fresh, "old")).toBe(false);
    const still = told(fresh, "theirs");
    expect(still).toEqual(fresh);
    expect(isOvertaken(still, "theirs")).toBe(true);
    // What it has sent itself meanwhile is not from elsewhere, whether that was confirmed or not.
    const further = typed(sentOver("old", "mine"), "mine and more", "mine");
    expect([isOvertaken(further, "mine"), isOvertaken(further, "old")]).toEqual([false, false]);
  });

  it("R-06 comes back as unsent when the room refuses it", () => {
    const refused = told(sentOver("old", "bad"), "old");
    expect(refused).toMatchObject({ text: "bad", is: "open" });
  });

  it("takes another tab's newer text, even before its own is confirmed", () => {
    expect(told(sentOver("old", "mine"), "newer", true)).toEqual(untouched);
  });

  it("R-12 stays after a pass where it was unsent, and gives way where it was sent", () => {
    expect(passedOn(typed(untouched, "half", ""))).toMatchObject({ text: "half", is: "open" });
    expect(passedOn(sentOver("", "all"))).toEqual(untouched);
  });

  it("that is typed back to the answer has nothing to send", () => {
    expect(isOpen(told(typed(typed(untouched, "onex", "one"), "one", "one"), "one"))).toBe(false);
  });
});

describe("a draft that the browser has kept", () => {
  it("counts as unsent", () => {
    expect(told(found("draft", "old", "old"), "old")).toMatchObject({ text: "draft", is: "found" });
  });

  it("knows whether something newer was sent meanwhile", () => {
    expect(isOvertaken(found("draft", "old", "newer"), "newer")).toBe(true);
    expect(isOvertaken(found("draft", null, "newer"), "newer")).toBe(false);
  });

  it("R-01 of an answer that was on its way is that answer; refused after all, it is unsent again", () => {
    const onItsWay = told(found("mine", "old", "mine"), "mine", true);
    expect(onItsWay.is).toBe("sent");
    expect(told(onItsWay, "old")).toMatchObject({ text: "mine", is: "open" });
  });
});

/**
 * Two devices of one person and the room. A device's line is a queue of messages each way, which delivers in order and can
 * drop: what was not confirmed goes out again, and the room tells where it stands.
 */
class Device {
  held: DraftState = untouched;
  told = "";
  /** Said and not confirmed. */
  waiting: { id: number; text: string }[] = [];
  up: { id: number; text: string }[] = [];
  down: (() => void)[] = [];
  typed: string[] = [];

  get sent(): string {
    return this.waiting.at(-1)?.text ?? this.told;
  }
  look(): void {
    this.held = told(this.held, this.sent, this.waiting.length > 0);
  }
  type(text: string): void {
    this.held = typed(this.held, text, this.sent);
    this.typed.push(text);
    this.look();
  }
  /** Send. */
  press(): void {
    this.look();
    if (!isOpen(this.held) || this.held.text === null) return;
    const message = { id: nextId++, text: clean(this.held.text) };
    this.waiting.push(message);
    this.up.push(message);
    this.look();
  }
  get shows(): string {
    return this.held.text ?? this.sent;
  }
}
let nextId = 0;

class Room {
  stands = "";
  seen = new Set<number>();
  stood: string[] = [];
  devices: Device[];
  constructor(devices: Device[]) {
    this.devices = devices;
  }
  /** One message arrives: the person's devices are told before its sender has the ack. A bad one is refused. */
  take(from: Device): void {
    const message = from.up.shift();
    if (!message) return;
    if (message.text === "bad") return void from.down.push(() => this.confirm(from, message.id));
    if (!this.seen.has(message.id)) {
      this.seen.add(message.id);
      this.stands = message.text;
      this.stood.push(message.text);
      for (const device of this.devices) device.down.push(() => this.tell(device, message.text));
    }
    from.down.push(() => this.confirm(from, message.id));
  }
  tell(device: Device, text: string): void {
    device.told = text;
    device.look();
  }
  confirm(device: Device, id: number): void {
    device.waiting = device.waiting.filter((message) => message.id !== id);
    device.look();
  }
  drop(device: Device): void {
    device.up = [];
    device.down = [];
    device.told = this.stands;
    device.up.push(...device.waiting);
    device.look();
  }
}

describe("two tabs of one person", () => {
  const step = fc.record({
    who: fc.constantFrom(0, 1),
    does: fc.oneof(
      fc.record({ type: fc.constantFrom("a", "b ", "c", "long", "bad") }),
      fc.constantFrom("press", "arrive", "hear", "drop"),
    ),
  });

  it("R-91 end up alike but for what is unsent, lose nothing that was typed, and send nothing without a press", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const devices = [new Device(), new Device()];
        const room = new Room(devices);
        let presses = 0;
        for (const { who, does } of steps) {
          const device = devices[who]!;
          if (typeof does === "object") device.type(does.type);
          else if (does === "press") {
            presses += 1;
            device.press();
          } else if (does === "arrive") room.take(device);
          else if (does === "hear") device.down.shift()?.();
          else room.drop(device);
        }
        // Left alone: whatever is under way arrives.
        for (const device of devices) while (device.up.length > 0) room.take(device);
        for (const device of devices) while (device.down.length > 0) device.down.shift()?.();
        expect(room.stood.length).toBeLessThanOrEqual(presses);
        for (const device of devices) {
          expect(device.waiting).toEqual([]);
          expect(device.told).toBe(room.stands);
          // Both show what counts, but for what was not sent, or was refused: that is still there, and said to be unsent.
          if (isOpen(device.held)) expect(device.shows).toBe(device.typed.at(-1));
          else expect(clean(device.shows)).toBe(room.stands);
          // The last that was typed here has counted, or stands in its field.
          const last = device.typed.at(-1);
          if (last !== undefined && last !== "bad")
            expect([...room.stood, "", clean(device.shows)]).toContain(clean(last));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

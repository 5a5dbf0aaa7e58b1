/** Who this device is in a room, as this browser keeps it. */
import type { Mode } from "../../../../shared/primitives.ts";
import type { Hello } from "../../../../shared/protocol/hello.ts";
import { VERSION } from "../../../../shared/protocol/version.ts";
import { randomText, recall, remember } from "../../../wire/storage.ts";

/** The secret by which the room knows this device. It is made when first needed, and anew if the stored one is damaged. */
export function resumeIn(code: string): string {
  const name = `resume:${code}`;
  const known = recall(name);
  if (known !== null && /^[\w-]{22,64}$/.test(known)) return known;
  const made = randomText(22);
  remember(name, made);
  return made;
}

/** The hello of this phone, with what its person has said of themselves. */
export function helloOf(code: string, mode: Mode, resume: string): Hello {
  const name = recall(`name:${code}`) ?? "";
  const segment = recall(`segment:${code}`) ?? "";
  return {
    t: "hello",
    v: VERSION,
    role: "participant",
    resume,
    // Without a stored mode the room keeps the one it knows, for people who come back on another device.
    ...(recall(`mode:${code}`) !== null && { mode }),
    ...(name !== "" && { name }),
    ...(segment !== "" && { segment }),
  };
}

/** Draws this phone's order of cards. */
export function seedOf(code: string): number {
  return Number(recallOr(`seed:${code}`, () => String(Math.floor(Math.random() * 2 ** 31))));
}

function recallOr(name: string, make: () => string): string {
  const known = recall(name);
  if (known !== null) return known;
  const made = make();
  remember(name, made);
  return made;
}

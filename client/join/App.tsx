/** At the door, or in the room. */
import { useMemo } from "preact/hooks";
import type { ReadCode } from "../../shared/code.ts";
import { makeDoor } from "../models/door.ts";
import { joinRoom } from "../models/phone.ts";
import { DoorScreen } from "./Door.tsx";
import { Room } from "./Room.tsx";

/** `read` is what stands in the address where a code belongs. */
export function App({ read }: { read: ReadCode }) {
  const door = useMemo(() => makeDoor(read), [read]);
  const code = read.is === "code" ? read.code : "";
  const inside = door.state.value.is === "in";
  const phone = useMemo(() => (inside ? joinRoom(code) : null), [code, inside]);
  return phone ? <Room phone={phone} askAgain={door.back} /> : <DoorScreen code={code} door={door} />;
}

/** At the door, or in the room. */
import { useMemo } from "preact/hooks";
import { makeDoor } from "../models/door.ts";
import { joinRoom } from "../models/phone.ts";
import { DoorScreen } from "./Door.tsx";
import { Room } from "./Room.tsx";

export function App({ code }: { code: string }) {
  const door = useMemo(() => makeDoor(code), [code]);
  const inside = door.state.value.is === "in";
  const phone = useMemo(() => (inside ? joinRoom(code) : null), [code, inside]);
  return phone ? <Room phone={phone} askAgain={door.back} /> : <DoorScreen code={code} door={door} />;
}

/** At the door, or in the room. */
import { useMemo } from "preact/hooks";
import type { ReadCode } from "../../../shared/code.ts";
import { useModule } from "../../ui/useModule.ts";
import { forgets } from "../../wire/storage.ts";
import { DoorScreen } from "./door/Door.tsx";
import { loadInside } from "./load-inside.ts";
import { loadRare } from "./load-rare.ts";
import { makeDoor } from "./model/door.ts";

/** `read` is what stands in the address where a code belongs. */
export function App({ read }: { read: ReadCode }) {
  const door = useMemo(() => makeDoor(read), [read]);
  const code = read.is === "code" ? read.code : "";
  const inside = door.state.value.is === "in";
  const forgetful = useMemo(() => forgets(`resume:${code}`), [code]);
  const { module: rare } = useModule(inside && forgetful ? loadRare : null);
  const { module: room } = useModule(inside ? loadInside : null);
  const ready = room !== null && (!forgetful || rare !== null);
  const phone = useMemo(() => {
    if (!ready) return null;
    rare?.keepInAddress(code);
    return room.joinRoom(code);
  }, [code, ready]);
  return phone && room ? (
    <room.Room phone={phone} forgetful={forgetful} askAgain={door.back} />
  ) : (
    <DoorScreen code={code} door={door} />
  );
}

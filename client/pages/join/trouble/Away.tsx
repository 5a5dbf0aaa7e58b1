/** Not in the room, or no longer: what happened, and what to do. */

import { common } from "#words/common.ts";
import { rare } from "#words/join-rare.ts";
import { close as closeCodes } from "../../../../shared/protocol/close.ts";
import { ReturnFold } from "../door/ReturnFold.tsx";
import { Message } from "../Message.tsx";

const words = rare.away;
const reload = () => location.reload();

/** The room is locked or over, and nobody new comes in; who has been in before may come back. */
export function Shut({ code, why, look }: { code: string; why: "locked" | "ended"; look(): void }) {
  return (
    <Message title={words[why]} more={why === "locked" ? words.lockedMore : words.endedMore}>
      {why === "locked" && (
        <button type="button" class="primary wide" onClick={look}>
          {common.tryAgain}
        </button>
      )}
      <ReturnFold code={code} />
    </Message>
  );
}

/** The room did not let this phone in: its error code, and why in words. */
export function TurnedAway({
  room,
  code,
  why,
  askAgain,
}: {
  room: string;
  code: string;
  why: string;
  askAgain(): void;
}) {
  if (code === "removed") return <Message title={words.removed} more={words.removedMore} />;
  if (code === "no-room") return <Over code={closeCodes.noRoom} />;
  if (code === "ended" || code === "locked") return <Shut code={room} why={code} look={reload} />;
  // An answer that the door asks for is missing or wrong.
  const again = code === "name-required" || code === "unknown-segment" ? askAgain : reload;
  return (
    <Message title={words.other} more={why}>
      <button type="button" class="primary wide" onClick={again}>
        {common.tryAgain}
      </button>
    </Message>
  );
}

/** The server asks to come later; the connection retries by itself. */
export function Later() {
  return <Message title={words.later} more={words.laterMore} calm />;
}

/** The server has closed for good, and its code says why. */
export function Over({ code }: { code: number }) {
  if (code === closeCodes.removed) return <Message title={words.removed} more={words.removedMore} />;
  if (code === closeCodes.noRoom) {
    return (
      <Message title={words.noRoom} more={words.noRoomMore}>
        <a class="button wide" href="/">
          {words.otherRoom}
        </a>
      </Message>
    );
  }
  if (code === closeCodes.replaced) {
    return (
      <Message title={words.replaced} more={words.replacedMore}>
        <button type="button" class="primary wide" onClick={reload}>
          {words.useHere}
        </button>
      </Message>
    );
  }
  const outdated = code === closeCodes.version;
  return (
    <Message title={outdated ? words.old : words.broken} more={outdated ? words.oldMore : words.brokenMore}>
      <button type="button" class="primary wide" onClick={reload}>
        {common.reload}
      </button>
    </Message>
  );
}

/** Before the start: how to get in, readable from the back row. */

import { fill, plural } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import { isOnlyHere } from "../../../shared/link.ts";
import type { Progress } from "../../../shared/protocol/progress.ts";
import type { StageView } from "../../../shared/protocol/view.ts";
import { hourOf, weekdayOf } from "../../ui/dates.ts";
import { Picture } from "../../ui/Picture.tsx";
import { Qr } from "../../ui/Qr.tsx";
import { useNow } from "../../ui/useNow.ts";
import { hostOf, joinAddress } from "./address.ts";
import { Code } from "./Code.tsx";
import { Questions } from "./Questions.tsx";

const words = stage.lobby;

interface LobbyProps {
  view: StageView;
  progress: Progress | null;
  /** The server's clock less this device's. */
  clockOffset: number;
}

/** Address, code and QR code, and how many have found their way. */
export function Lobby({ view, progress, clockOffset }: LobbyProps) {
  const host = hostOf(view.joinUrl);
  const address = joinAddress(view.joinUrl);
  return (
    <div class="lobby">
      <div class="lobby-words">
        {view.logo && <Picture class="lobby-logo" of={view.logo} />}
        <h1>{view.room.title}</h1>
        <p class="lobby-join">
          <span class="soft">{words.join}</span>
          <strong class="lobby-address" style={{ "--letters": host.length }}>
            {breakable(host)}
          </strong>
        </p>
        <p class="lobby-join">
          <span class="soft">{words.code}</span>
          <strong class="lobby-code">
            <Code code={view.room.code} />
          </strong>
        </p>
        <p class="lobby-people">
          {progress && progress.joined > 0 ? plural(progress.joined, words.people) : words.nobody}
        </p>
        {view.room.locked && <p>{words.locked}</p>}
        <OpensLater opensAt={view.room.opensAt} clockOffset={clockOffset} />
        <Questions questions={view.questions} most={3} />
      </div>
      {isOnlyHere(address) ? (
        <p class="soft">{words.onlyHere}</p>
      ) : (
        <Qr text={address} label={fill(words.qr, { address })} />
      )}
    </div>
  );
}

/** A long address may break after its dots, and nowhere else if it can be helped. */
function breakable(host: string) {
  return host.split(".").flatMap((part, at) => (at === 0 ? [part] : [".", <wbr />, part]));
}

/** Nothing once the door is open. */
function OpensLater({ opensAt, clockOffset }: { opensAt: number | undefined; clockOffset: number }) {
  const now = useNow(opensAt !== undefined) + clockOffset;
  if (opensAt === undefined || now >= opensAt) return null;
  return <p>{fill(words.opens, { day: weekdayOf(opensAt), time: hourOf(opensAt) })}</p>;
}

/** Before the start: how to get in and how it works, readable from the back row. */

import { fill, plural } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import { isOnlyHere } from "../../shared/link.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { StageView } from "../../shared/protocol/view.ts";
import { hourOf, weekdayOf } from "../ui/dates.ts";
import { Picture } from "../ui/Picture.tsx";
import { useNow } from "../ui/useNow.ts";
import { hostOf, joinAddress } from "./address.ts";
import { Code } from "./Code.tsx";
import { howItWorks } from "./how-it-works.ts";
import { JoinCode } from "./JoinCode.tsx";
import { Questions } from "./Questions.tsx";

const words = stage.lobby;

interface LobbyProps {
  view: StageView;
  progress: Progress | null;
  /** The server's clock less this device's. */
  clockOffset: number;
}

/** Address, code and QR code, how many have found their way, and what they may expect. */
export function Lobby({ view, progress, clockOffset }: LobbyProps) {
  const host = hostOf(view.joinUrl);
  const address = joinAddress(view.joinUrl);
  return (
    <div class="lobby">
      <header class="lobby-head">
        <h1>{view.room.title}</h1>
        {view.logo && <Picture class="lobby-logo" of={view.logo} />}
      </header>
      <div class="lobby-door">
        <p class="lobby-join">
          <span class="soft">{words.join}</span>
          <strong class="lobby-address" style={{ "--letters": host.length }}>
            {breakable(host)}
          </strong>
        </p>
        <p class="lobby-join">
          <span class="soft">{words.code}</span>
          <strong class="lobby-letters">
            <Code code={view.room.code} />
          </strong>
        </p>
        <p class="lobby-people">
          <WhoIsIn view={view} joined={progress?.joined ?? 0} clockOffset={clockOffset} />
        </p>
        {view.room.locked && <p>{words.locked}</p>}
      </div>
      {isOnlyHere(address) ? (
        <p class="lobby-qr soft">{words.onlyHere}</p>
      ) : (
        <div class="lobby-qr">
          <JoinCode address={address} />
        </div>
      )}
      <div class="lobby-foot">
        <ul class="lobby-how" aria-label={words.how.heading}>
          {howItWorks(view).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Questions questions={view.questions} most={2} />
      </div>
    </div>
  );
}

interface WhoIsInProps extends Pick<LobbyProps, "view" | "clockOffset"> {
  joined: number;
}

/** How many have joined, and of how many that are expected; of no number once more have come. Before the door opens: when it does. */
function WhoIsIn({ view: { invited, room }, joined, clockOffset }: WhoIsInProps) {
  const { opensAt } = room;
  const now = useNow(opensAt !== undefined) + clockOffset;
  if (joined === 0 && opensAt !== undefined && now < opensAt)
    return fill(words.opens, { day: weekdayOf(opensAt), time: hourOf(opensAt) });
  if (joined === 0) return words.nobody;
  if (invited === undefined || joined > invited) return plural(joined, words.people);
  return fill(plural(joined, words.ofInvited), { all: invited });
}

/** A long address may break after its dots, and nowhere else if it can be helped. */
function breakable(host: string) {
  return host.split(".").flatMap((part, at) => (at === 0 ? [part] : [".", <wbr />, part]));
}

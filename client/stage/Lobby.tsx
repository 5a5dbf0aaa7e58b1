/** Before the start: how to get in and how it works, readable from the back row. */

import { stage } from "#words/stage.ts";
import { isOnlyHere } from "../../shared/link.ts";
import type { StageView } from "../../shared/protocol/view.ts";
import { Picture } from "../ui/Picture.tsx";
import { hostOf, joinAddress } from "./address.ts";
import { Code } from "./Code.tsx";
import { Headline } from "./Headline.tsx";
import { howItWorks } from "./how-it-works.ts";
import { JoinCode } from "./JoinCode.tsx";

const words = stage.lobby;

/** What it is and what to expect, then address, code and QR code; the foot says how many have found their way. */
export function Lobby({ view }: { view: StageView }) {
  const host = hostOf(view.joinUrl);
  const address = joinAddress(view.joinUrl);
  return (
    <div class="lobby">
      <header class="lobby-head">
        <Headline text={view.room.title} />
        {view.logo && <Picture class="lobby-logo" of={view.logo} />}
        <ul class="lobby-how" aria-label={words.how.heading}>
          {howItWorks(view).map((line) => (
            <li key={line}>{line} </li>
          ))}
        </ul>
      </header>
      <div class="lobby-door">
        <div class="lobby-words">
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
          {view.room.locked && <p>{words.locked}</p>}
        </div>
        {isOnlyHere(address) ? (
          <p class="lobby-qr soft">{words.onlyHere}</p>
        ) : (
          <div class="lobby-qr">
            <JoinCode address={address} />
          </div>
        )}
      </div>
    </div>
  );
}

/** A long address may break after its dots, and nowhere else if it can be helped. */
function breakable(host: string) {
  return host.split(".").flatMap((part, at) => (at === 0 ? [part] : [".", <wbr />, part]));
}

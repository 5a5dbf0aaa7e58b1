/** The page on the wall: the room's screen, a join code in the corner for latecomers, and a notice when the connection is lost. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { breaks } from "#words/break.ts";
import { fill } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import { pair as words } from "#words/stage-pair.ts";
import { isOnlyHere } from "../../../shared/link.ts";
import { close } from "../../../shared/protocol/close.ts";
import type { StageView } from "../../../shared/protocol/view.ts";
import { Countdown } from "../../ui/Countdown.tsx";
import { Qr } from "../../ui/Qr.tsx";
import { sentence } from "../../ui/sentence.ts";
import { asksAgain, isReading } from "../../ui/step.ts";
import { useObstacle } from "../../ui/useObstacle.ts";
import type { LinkState } from "../../wire/connection.ts";
import { inTheWay } from "../../wire/in-the-way.ts";
import { hostOf, joinAddress } from "./address.ts";
import { Code } from "./Code.tsx";
import { Fit } from "./Fit.tsx";
import { FullScreen } from "./FullScreen.tsx";
import { useKeys } from "./keys.ts";
import type { StageModel } from "./model.ts";
import { Safe } from "./Safe.tsx";
import { isBreak, Screen, showsParkingLot, timeBelow } from "./Screen.tsx";

/** Milliseconds. A shorter loss is not shown. */
const QUIET_MS = 1_500;

/** Everything of the stage, once there is a key. `pair`: asks to be let in without one. */
export function Stage({ code, model, pair }: { code: string; model: StageModel; pair(): void }) {
  const view = model.view.value;
  const link = model.link.value;
  const obstacle = useObstacle(code, model.link);
  useEffect(() => {
    if (view) document.title = fill(stage.page, { title: view.room.title });
  }, [view?.room.title]);

  useKeys(code);

  if (link.is === "over" && link.code === close.key) {
    return <NoEntry text={model.withdrawn.value ? stage.trouble.revoked : stage.trouble.badKey} pair={pair} />;
  }
  // A room that is deleted leaves nothing on the wall. Else the last picture stays: no error stands over a result.
  if (link.is === "over" && (!view || link.code === close.noRoom)) return <Trouble text={reasonOf(link.code)} />;
  if (!view && obstacle) return <Trouble text={inTheWay(obstacle)} />;
  if (!view) return <Trouble text={link.is === "later" ? stage.link.later : stage.link.connecting} />;
  if (view.blank) return <main class="blank" aria-label={stage.blank} />;
  return (
    <div class={frameOf(view)}>
      <p class="unseen" role="status">
        {announcement(view)}
      </p>
      {view.room.rehearsal && <header class="rehearsal">{stage.rehearsal}</header>}
      <main>
        <Fit name={screenName(view)}>
          <Safe of={view} title={view.step?.title ?? view.room.title}>
            <Screen view={view} progress={model.progress.value} clockOffset={model.clockOffset.value} />
          </Safe>
        </Fit>
      </main>
      {admitsLate(view) && !isOnlyHere(joinAddress(view.joinUrl)) && <LateQr address={joinAddress(view.joinUrl)} />}
      <Corner model={model} view={view} link={link} />
      <FullScreen />
    </div>
  );
}

/** The frame's classes: what stands in it beside the screen. */
function frameOf(view: StageView): string {
  const late = admitsLate(view) && "has-late";
  const lobby = screenName(view) === "lobby" && "is-lobby";
  return ["stage", late, view.room.rehearsal && "is-rehearsal", lobby].filter(Boolean).join(" ");
}

/** One clear line instead of a screen. */
export function Trouble({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <main class="trouble">
      <p role="status">{text}</p>
      {children}
    </main>
  );
}

/** The key opens nothing. A new one is only asked for by a press: a screen whose link was withdrawn would knock at once. */
function NoEntry({ text, pair }: { text: string; pair(): void }) {
  return (
    <Trouble text={text}>
      <button type="button" class="primary" onClick={pair}>
        {words.again}
      </button>
    </Trouble>
  );
}

function Corner({ model, view, link }: { model: StageModel; view: StageView; link: LinkState }) {
  const { room } = view;
  const people = model.progress.value?.joined;
  const endsAt = timeBelow(view);
  const inLobby = room.status === "lobby";
  return (
    <footer class="corner">
      {endsAt !== undefined && (
        <Countdown endsAt={endsAt} clockOffset={model.clockOffset.value} label={stage.timeLeft} up={stage.timeUp} />
      )}
      <LinkWord link={link} />
      {!inLobby && room.status !== "ended" && (
        <span class="corner-join">
          {people !== undefined && <span>{fill(stage.corner.people, { n: people })}</span>}
          <span>{room.locked ? stage.corner.locked : hostOf(view.joinUrl)}</span>
          <Code code={room.code} />
        </span>
      )}
    </footer>
  );
}

/** A code for latecomers, while the screen has room for it. */
function admitsLate(view: StageView): boolean {
  const { room, step } = view;
  return (
    !showsParkingLot(view) &&
    !room.paused &&
    room.status === "live" &&
    !room.locked &&
    step !== null &&
    (step.phase === "setup" || isReading(step))
  );
}

function LateQr({ address }: { address: string }) {
  return (
    <aside class="late">
      <Qr text={address} label={fill(stage.lobby.qr, { address })} />
    </aside>
  );
}

function LinkWord({ link }: { link: LinkState }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (link.is === "live") return;
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, [link.is]);
  const word = link.is === "over" ? stage.link.over : stage.link.lost;
  return <span role="status">{late && link.is !== "live" ? word : ""}</span>;
}

/** A name for the screen, by which its styles know how it is set. */
function screenName(view: StageView): string {
  const { room, step } = view;
  if (isBreak(view)) return "break";
  if (showsParkingLot(view)) return "lot";
  if (room.status === "ended") return "ended";
  if (step) return step.phase;
  return room.status === "lobby" ? "lobby" : "between";
}

function announcement(view: StageView): string {
  const { room, step } = view;
  if (isBreak(view)) return breaks.title;
  if (showsParkingLot(view)) return stage.phase.lot[view.lot];
  if (room.status === "ended") return stage.phase.ended;
  if (!step) return room.status === "lobby" ? stage.phase.lobby : stage.between;
  if (isReading(step) && step.phase !== "setup") return step.title;
  const again = step.phase === "collecting" && asksAgain(step);
  return fill(again ? stage.phase.again : stage.phase[step.phase], { title: sentence(step.title) });
}

function reasonOf(code: number): string {
  switch (code) {
    case close.noRoom:
      return stage.trouble.noRoom;
    case close.version:
      return stage.trouble.version;
    default:
      return stage.trouble.other;
  }
}

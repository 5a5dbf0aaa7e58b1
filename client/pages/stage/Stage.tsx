/** The page on the wall: the room's screen, and a notice when the connection is lost. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { breaks } from "#words/break.ts";
import { fill } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import { pair as words } from "#words/stage-pair.ts";
import { close } from "../../../shared/protocol/close.ts";
import type { StageView } from "../../../shared/protocol/view.ts";
import { BigScreen } from "../../stage/BigScreen.tsx";
import { isBreak, showsParkingLot } from "../../stage/what-shows.ts";
import { sentence } from "../../ui/sentence.ts";
import { asksAgain, isReading } from "../../ui/step.ts";
import { useObstacle } from "../../ui/useObstacle.ts";
import type { LinkState } from "../../wire/connection.ts";
import { inTheWay } from "../../wire/in-the-way.ts";
import { FullScreen } from "./FullScreen.tsx";
import { useKeys } from "./keys.ts";
import type { StageModel } from "./model.ts";

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
  return (
    <main class="stage-page" aria-label={view.blank && stage.blank}>
      <p class="unseen" role="status">
        {view.blank ? "" : announcement(view)}
      </p>
      <BigScreen
        view={view}
        progress={model.progress.value}
        clockOffset={model.clockOffset.value}
        link={<LinkWord link={link} />}
      />
      {!view.blank && <FullScreen />}
    </main>
  );
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

function LinkWord({ link }: { link: LinkState }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (link.is === "live") return;
    const timer = setTimeout(() => setLate(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, [link.is]);
  const word = link.is === "over" ? stage.link.over : stage.link.lost;
  return late && link.is !== "live" ? word : "";
}

/** What a screen reader is told when the screen changes. */
function announcement(view: StageView): string {
  const { room, step } = view;
  if (isBreak(view)) return breaks.title;
  if (showsParkingLot(view)) return stage.phase.lot[view.lot];
  if (room.status === "ended") return stage.phase.ended;
  if (room.status === "lobby") return stage.phase.lobby;
  if (!step) return stage.between;
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

/** What is at hand in every state: the big screen, the code, the lock, blank, pause and end. */
import { useId, useRef } from "preact/hooks";
import { hand as words } from "#words/host/hand.ts";
import { host } from "#words/host.ts";
import { may } from "../../../../shared/protocol/rights.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { hotkey } from "../../../ui/hotkey.ts";
import { Sure } from "../../../ui/Sure.tsx";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { Box } from "../parts/Box.tsx";
import { useWide } from "../parts/use-wide.ts";
import { StageDoor } from "../room/Doors.tsx";
import { openStage, stageDoor } from "../room/stage-door.ts";
import { Break } from "./Break.tsx";
import { Instead } from "./Instead.tsx";
import { Join } from "./Join.tsx";
import { handBox } from "./open.ts";

interface HandProps {
  model: HostModel;
  view: HostView;
}

/** A row on a laptop; on a phone one button that opens them all. */
export function Hand({ model, view }: HandProps) {
  const wide = useWide();
  return (
    <>
      {wide ? (
        // biome-ignore lint/a11y/useSemanticElements: a row of buttons, and no part of a form
        <div class="at-hand" role="group" aria-label={words.label}>
          <Buttons model={model} view={view} />
        </div>
      ) : (
        <Menu model={model} view={view} />
      )}
      <Boxes model={model} view={view} />
    </>
  );
}

function Menu({ model, view }: HandProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Whatever was pressed is done, or opens a box of its own.
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" class="hand-open" aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {words.label}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{words.label}</h2>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: it hears the buttons in it */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: a key on a button is a click */}
        <div class="hand-menu" onClick={close}>
          <Buttons model={model} view={view} />
          <button type="button" {...hotkey("?")} onClick={() => (handBox.value = "keys")}>
            {words.keys.open}
          </button>
          <button type="button" class="primary">
            {words.close}
          </button>
        </div>
      </dialog>
    </>
  );
}

/** A producer looks after the room, and does not run it. */
const runs = (model: HostModel): boolean => may(model.you.value.kind, "goto");

function Buttons({ model, view }: HandProps) {
  const { status, locked, paused } = view.room;
  const blank = view.blank ?? false;
  const ended = status === "ended";
  return (
    <>
      {runs(model) && <StageButton code={model.code} />}
      <button type="button" {...hotkey("c")} onClick={() => (handBox.value = "code")}>
        {words.code}
      </button>
      {!ended && (
        <>
          <Act model={model} at="hand" keys="l" make={() => ({ do: "lock", on: !locked })}>
            {locked ? words.unlock : words.lock}
          </Act>
          <Act model={model} at="hand" keys="b" make={() => ({ do: "blank", on: !blank })}>
            {blank ? words.unblank : words.blank}
          </Act>
          {runs(model) && paused && (
            <Act model={model} at="hand" keys="p" make={() => ({ do: "pause", on: false })}>
              {words.goOn}
            </Act>
          )}
          {runs(model) && !paused && (
            <button type="button" {...hotkey("p")} onClick={() => (handBox.value = "break")}>
              {words.pause}
            </button>
          )}
          {runs(model) && (
            <button type="button" class="grave" {...hotkey("e")} onClick={() => (handBox.value = "end")}>
              {words.end}
            </button>
          )}
        </>
      )}
    </>
  );
}

function StageButton({ code }: { code: string }) {
  const door = stageDoor(code);
  if (door === null)
    return (
      <button type="button" {...hotkey("s")} onClick={() => (handBox.value = "no-stage")}>
        {words.stage}
      </button>
    );
  return (
    <a
      class="button"
      href={door.address}
      target={door.name}
      {...hotkey("s")}
      onClick={(event) => openStage(door, event)}
    >
      {words.stage}
    </a>
  );
}

function Boxes({ model, view }: HandProps) {
  const open = handBox.value;
  const close = () => {
    if (handBox.value === open) handBox.value = null;
  };
  switch (open) {
    case "code":
      return (
        <Box key={open} heading={words.join.heading} close={close}>
          <Join view={view} />
        </Box>
      );
    case "break":
      return (
        <Box key={open} heading={words.break.heading} close={close}>
          <Break model={model} done={close} />
        </Box>
      );
    case "end":
      return (
        <Box key={open} heading={words.end} close={close} asks>
          <Sure {...host.end} act={() => endAnd(model, close)} stop={close}>
            <Instead model={model} view={view} done={close} />
          </Sure>
        </Box>
      );
    case "no-stage":
      return (
        <Box key={open} heading={words.stage} close={close}>
          <StageDoor model={model} view={view} />
        </Box>
      );
    default:
      return null;
  }
}

function endAnd(model: HostModel, close: () => void): void {
  model.command("hand", { do: "end" });
  close();
}

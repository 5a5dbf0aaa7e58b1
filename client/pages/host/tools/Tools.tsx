/** What a facilitator wants at hand in every state: a quick question, the timer, the note box, and help when it gets difficult. */
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { jots as jotWords } from "#words/host/jots.ts";
import { quick as quickWords } from "#words/host/quick.ts";
import { stuck as stuckWords } from "#words/host/stuck.ts";
import { timer as timerWords } from "#words/host/timer.ts";
import { tools as words } from "#words/host/tools.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { hotkey } from "../../../ui/hotkey.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { kitchenTimer } from "../../../ui/time.ts";
import { useNow } from "../../../ui/useNow.ts";
import type { HostModel } from "../model.ts";
import { focusPrimary } from "../parts/catch-focus.ts";
import { useWide } from "../parts/use-wide.ts";
import { JotsPanel } from "./jots/Jots.tsx";
import { makeJots } from "./jots/jots.ts";
import { buttonOf, closeTool, openedTool, TOOLS, type Tool } from "./open.ts";
import { QuickPanel } from "./quick/Quick.tsx";
import { makeQuick } from "./quick/quick.ts";
import { StuckPanel } from "./stuck/Stuck.tsx";
import { TimerPanel, useTimer } from "./timer/Timer.tsx";

const KEYS: Record<Tool, string> = { quick: "q", timer: "t", jots: "n", stuck: "k" };

export interface ToolsProps {
  model: HostModel;
  view: HostView;
  /** Goes to the section with the step in hand, where that is not in sight. */
  toStep?: (() => void) | undefined;
}

/** The room has what was asked: what comes next is to close it. */
function opened(): void {
  if (openedTool.peek() !== "quick") return;
  openedTool.value = null;
  requestAnimationFrame(focusPrimary);
}

export function Tools({ model, view, toStep }: ToolsProps) {
  const wide = useWide();
  const quick = useMemo(() => makeQuick(model, opened), [model]);
  const jots = useMemo(() => makeJots(model), [model]);
  const timer = useTimer(model);
  useEffect(() => quick.end, [quick]);
  useEffect(() => jots.end, [jots]);
  const until = timer.until.value;
  const tool = openedTool.value;
  if (view.room.status === "ended") return null;
  return (
    <div class={tool ? "tools is-open" : "tools"}>
      {tool && (
        <Panel key={`${tool} ${wide}`} wide={wide} heading={headingOf(tool, view)}>
          {tool === "quick" && <QuickPanel model={model} view={view} quick={quick} />}
          {tool === "timer" && <TimerPanel model={model} view={view} timer={timer} />}
          {tool === "jots" && <JotsPanel model={model} view={view} jots={jots} />}
          {tool === "stuck" && (
            <StuckPanel model={model} view={view} quick={quick} timer={timer} jots={jots} toStep={toStep} />
          )}
        </Panel>
      )}
      <fieldset class="tool-row" aria-label={words.label}>
        {TOOLS.map((one) => (
          <button
            key={one}
            id={buttonOf(one)}
            type="button"
            {...hotkey(KEYS[one])}
            aria-expanded={tool === one}
            class={tool === one ? "is-open" : ""}
            onClick={() => {
              openedTool.value = tool === one ? null : one;
            }}
          >
            {words[one]}
            {one === "timer" && until !== null && <Left model={model} until={until} />}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

function headingOf(tool: Tool, { step }: HostView): string {
  if (tool === "quick") return quickWords.heading;
  if (tool === "timer") return timerWords.heading;
  if (tool === "stuck") return stuckWords.heading;
  return fill(jotWords.heading, { title: step?.title ?? "" });
}

/** The time left on the timer's button; the end is told once to whoever hears the page. */
function Left({ model, until }: { model: HostModel; until: number }) {
  const left = until - useNow(true) - model.clockOffset.value;
  return (
    <>
      <strong class={left > 0 ? "tool-left" : "tool-left is-up"} translate={false}>
        {kitchenTimer(left)}
      </strong>
      <span class="unseen" role="status">
        {left > 0 ? "" : timerWords.up}
      </span>
    </>
  );
}

interface PanelProps {
  wide: boolean;
  heading: string;
  children: ComponentChildren;
}

/** Beside the step on a laptop, where both are wanted at once; over the page on a phone. Escape closes it. */
function Panel({ wide, heading, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything else is typed: letters that come after the key that opens it belong into the field.
  useLayoutEffect(() => {
    const { current } = dialog;
    if (!current || current.open) return;
    if (wide) current.show();
    else current.showModal();
    const first = current.querySelector<HTMLElement>("[autofocus], textarea") ?? current;
    first.focus();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="tool-panel"
      tabIndex={-1}
      aria-labelledby="tool-heading"
      onClose={closeTool}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        closeTool();
      }}
    >
      <div class="tool-head">
        <h2 id="tool-heading">{heading}</h2>
        <button type="button" class="quiet icon-button" aria-label={words.close} onClick={closeTool}>
          <Icon icon="remove" />
        </button>
      </div>
      {children}
    </dialog>
  );
}

/** The host page once the room is there: three columns on a laptop, one with tabs in thumb's reach on a phone. */
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../shared/protocol/view.ts";
import { Announcer } from "./Announcer.tsx";
import type { HostModel } from "./model.ts";
import { PrimaryButton } from "./PrimaryButton.tsx";
import { useWide } from "./parts/use-wide.ts";
import { RunSheet } from "./plan/RunSheet.tsx";
import { Script } from "./plan/Script.tsx";
import { Questions } from "./questions/Questions.tsx";
import { RoomSection } from "./room/RoomSection.tsx";
import { Nav, Panel, type Tab } from "./Sections.tsx";
import { KeysButton, Shortcuts } from "./Shortcuts.tsx";
import { StepCard } from "./step/StepCard.tsx";
import { TopBar } from "./TopBar.tsx";
import { Tools } from "./tools/Tools.tsx";

/** The script may have gone on while another section was in front of it. */
const toPlace = (within: ParentNode | null): void =>
  within?.querySelector(".script-here")?.scrollIntoView({ block: "nearest" });

export function Workshop({ model, view }: { model: HostModel; view: HostView }) {
  const wide = useWide();
  const { title } = view.room;

  useEffect(() => {
    document.title = fill(words.page, { title });
  }, [title]);

  return (
    <div class={wide ? "host is-wide" : "host is-narrow"}>
      <TopBar model={model} view={view} />
      {wide ? <Columns model={model} view={view} /> : <Tabs model={model} view={view} />}
      <Announcer model={model} />
      <Shortcuts model={model} />
    </div>
  );
}

function Columns({ model, view }: { model: HostModel; view: HostView }) {
  const [tab, setTab] = useState<Tab>("script");
  const side = useRef<HTMLElement>(null);
  const scriptAt = useRef(0);
  const step = view.step?.id ?? view.room.status;

  // A new step's script begins at its top, until it has gone to its own place; within a step one finds one's place again.
  useLayoutEffect(() => {
    scriptAt.current = 0;
    if (tab === "script" && side.current) side.current.scrollTop = 0;
  }, [step]);
  useLayoutEffect(() => {
    if (side.current) side.current.scrollTop = tab === "script" ? scriptAt.current : 0;
    if (tab === "script") toPlace(side.current);
  }, [tab]);
  const go = (to: Tab) => {
    if (tab === "script" && side.current) scriptAt.current = side.current.scrollTop;
    setTab(to);
  };
  return (
    <>
      <main class="column middle">
        <StepCard model={model} view={view} scrolls />
        <Tools model={model} view={view} />
        <PrimaryButton model={model} />
      </main>
      <aside class="column left" aria-label={words.sheet.heading}>
        <RunSheet model={model} view={view} />
        <KeysButton />
      </aside>
      <aside class="right" aria-label={words.tabs.beside}>
        <Nav tabs={SIDE} tab={tab} go={go} model={model} view={view} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a script that is longer than its column is scrolled by keyboard too */}
        <section ref={side} class="column" tabIndex={0} aria-label={words.tabs.label}>
          <Panel tab={tab} of="script">
            <Script model={model} view={view} />
          </Panel>
          <Panel tab={tab} of="questions">
            <Questions model={model} view={view} />
          </Panel>
          <Panel tab={tab} of="room">
            <RoomSection model={model} view={view} />
          </Panel>
        </section>
      </aside>
    </>
  );
}

const TABS = ["now", "plan", "script", "questions", "room"] as const;
const SIDE = ["script", "questions", "room"] as const;

function Tabs({ model, view }: { model: HostModel; view: HostView }) {
  const [tab, setTab] = useState<Tab>("now");
  const step = view.step?.id ?? view.room.status;
  useLayoutEffect(() => {
    if (tab === "script") scrollTo(0, 0);
  }, [step]);
  useEffect(() => {
    if (tab === "script") toPlace(document);
  }, [tab]);
  const go = (to: Tab) => {
    setTab(to);
    scrollTo(0, 0);
  };
  return (
    <>
      <main class="column">
        <Panel tab={tab} of="now">
          <StepCard model={model} view={view} />
        </Panel>
        <Panel tab={tab} of="plan">
          <RunSheet model={model} view={view} />
          <KeysButton />
        </Panel>
        <Panel tab={tab} of="script">
          <Script model={model} view={view} />
        </Panel>
        <Panel tab={tab} of="questions">
          <Questions model={model} view={view} />
        </Panel>
        <Panel tab={tab} of="room">
          <RoomSection model={model} view={view} />
        </Panel>
      </main>
      <footer class="thumb">
        <Tools model={model} view={view} toStep={() => go("now")} />
        <PrimaryButton model={model} toStep={() => go("now")} />
        <Nav tabs={TABS} tab={tab} go={go} model={model} view={view} />
      </footer>
    </>
  );
}

/** The page of a producer's link: people, the parking lot, words and the timer, and nothing that moves the workshop. */
import { useEffect, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { team } from "#words/host/team.ts";
import { timer } from "#words/host/timer.ts";
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../shared/protocol/view.ts";
import { isReading } from "../../ui/step.ts";
import { Announcer } from "./Announcer.tsx";
import { nextStep } from "./model/next.ts";
import type { HostModel } from "./model.ts";
import { useWide } from "./parts/use-wide.ts";
import { Questions } from "./questions/Questions.tsx";
import { TextModeration } from "./result/TextModeration.tsx";
import { Groups } from "./room/Groups.tsx";
import { People } from "./room/People.tsx";
import { Nav, Panel, type Tab } from "./Sections.tsx";
import { KeysButton, Shortcuts } from "./Shortcuts.tsx";
import { phaseName } from "./step/phase-name.ts";
import { TopBar } from "./TopBar.tsx";
import { Driving } from "./team/Driving.tsx";
import { Team } from "./team/Team.tsx";
import { TimerPanel, useTimer } from "./tools/timer/Timer.tsx";
import "./producer.css";

interface Props {
  model: HostModel;
  view: HostView;
}

const TABS = ["now", "questions", "room"] as const;

export function ProducerDesk({ model, view }: Props) {
  const wide = useWide();
  const { title } = view.room;
  useEffect(() => {
    document.title = fill(words.page, { title });
  }, [title]);
  return (
    <div class={wide ? "host is-wide producer" : "host is-narrow producer"}>
      <TopBar model={model} view={view} />
      {wide ? <Columns model={model} view={view} /> : <Tabs model={model} view={view} />}
      <Announcer model={model} />
      <Shortcuts model={model} />
    </div>
  );
}

function Columns({ model, view }: Props) {
  return (
    <>
      <main class="column middle">
        <Now model={model} view={view} />
      </main>
      <aside class="column left" aria-label={words.people.heading}>
        <RoomParts model={model} view={view} />
        <KeysButton />
      </aside>
      <aside class="column right" aria-label={words.tabs.questions}>
        <Questions model={model} view={view} />
      </aside>
    </>
  );
}

function Tabs({ model, view }: Props) {
  const [tab, setTab] = useState<Tab>("now");
  return (
    <>
      <main class="column">
        <Panel tab={tab} of="now">
          <Now model={model} view={view} />
        </Panel>
        <Panel tab={tab} of="questions">
          <Questions model={model} view={view} />
        </Panel>
        <Panel tab={tab} of="room">
          <RoomParts model={model} view={view} />
        </Panel>
      </main>
      <footer class="thumb">
        <Nav
          tabs={TABS}
          tab={tab}
          go={(to) => {
            setTab(to);
            scrollTo(0, 0);
          }}
          model={model}
          view={view}
        />
      </footer>
    </>
  );
}

/** Where the workshop stands, what can be done about its time, and the words that the room sees. */
function Now({ model, view }: Props) {
  const { step, room } = view;
  const next = nextStep(view, model.plan.value, step?.id ?? null);
  const counted = model.progress.value;
  const progress = step && counted?.step === step.id && counted.round === step.round ? counted : null;
  return (
    <section class="step-card producer-now" aria-labelledby="now-heading">
      <div class="producer-role">
        <p>
          <strong>{team.producer.what}.</strong>
        </p>
        <p class="soft small">{team.producer.more}</p>
      </div>
      <header>
        <p class="phase small">
          <strong>{phaseName(view)}</strong>
        </p>
        <h2 id="now-heading">{step?.title ?? room.title}</h2>
      </header>
      {step?.phase === "collecting" && !isReading(step) && progress && (
        <p>{fill(words.collecting.announced, { finished: progress.finished, joined: progress.joined })}</p>
      )}
      {next && room.status !== "ended" && <p class="soft">{fill(team.producer.next, { title: next.title })}</p>}
      <Driving model={model} view={view} />
      {room.status !== "ended" && <Timer model={model} view={view} />}
      {step && <TextModeration model={model} view={view} step={step} result={shownResult(view)} />}
    </section>
  );
}

function Timer({ model, view }: Props) {
  const clock = useTimer(model);
  return (
    <div>
      <h3>{timer.heading}</h3>
      <TimerPanel model={model} view={view} timer={clock} />
    </div>
  );
}

function RoomParts({ model, view }: Props) {
  return (
    <>
      <People model={model} view={view} />
      <Groups groups={view.groups} />
      <Team model={model} view={view} />
    </>
  );
}

const shownResult = ({ step }: HostView) => (typeof step?.result === "object" ? step.result : null);

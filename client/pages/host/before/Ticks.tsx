/** Seven things to see to before the start, each with the press that does it. Nothing waits for them. */
import type { ComponentChildren } from "preact";
import { useEffect, useId, useMemo, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { before as words } from "#words/host/before.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { hearKeys } from "../../../wire/clicker.ts";
import { keptKey } from "../../../wire/keys.ts";
import { hostLink, stageLink } from "../model/links.ts";
import { isClicker, makeTicks, seenIn, TICKS, type Tick } from "../model/ticks.ts";
import type { HostModel } from "../model.ts";
import { CopyLink } from "../parts/CopyLink.tsx";
import { PaperLink } from "../parts/PaperLink.tsx";
import { SecretQr } from "../parts/SecretQr.tsx";
import { StageDoor } from "../room/Doors.tsx";
import { TypedAddress } from "../team/TypedAddress.tsx";
import { Sound } from "../tools/timer/Timer.tsx";

interface TicksProps {
  model: HostModel;
  view: HostView;
}

export function Ticks({ model, view }: TicksProps) {
  const ticks = useMemo(() => makeTicks(model.code), [model]);
  const seen = seenIn(view, model.projected.value);
  const isTicked = (one: Tick) => seen.includes(one) || (one !== "private" && ticks.ticked.value.includes(one));
  useEffect(() => {
    const heard = ({ key }: Pick<KeyboardEvent, "key">) => isClicker(key) && ticks.tick("clicker", true);
    addEventListener("keydown", heard);
    const deaf = hearKeys(model.code, heard);
    return () => {
      removeEventListener("keydown", heard);
      deaf();
    };
  }, [ticks]);

  // Unfolded one at a time: the one that was asked for, else the first that is left to do.
  const [asked, setAsked] = useState<Tick | "none" | null>(null);
  const open = asked ?? TICKS.find((one) => !isTicked(one));

  const tick = (one: Tick, on: boolean) => {
    setAsked(null);
    // That nobody sees this page is asked again before a private check, unless it was said here.
    if (one === "private") model.sayProjected(on ? "no" : "yes");
    else ticks.tick(one, on);
  };
  return (
    <section class="before" aria-labelledby="before-heading">
      <header class="section-head">
        <h3 id="before-heading">{words.heading}</h3>
        <span class="soft small">{fill(words.count, { n: TICKS.filter(isTicked).length, all: TICKS.length })}</span>
      </header>
      <p class="soft small">{words.lead}</p>
      <ul class="before-ticks">
        {TICKS.map((one) => (
          <Row
            key={one}
            which={one}
            on={isTicked(one)}
            sure={seen.includes(one) && one !== "private"}
            news={seen.includes(one) ? newsOf(one, view) : undefined}
            open={one === open}
            unfold={(on) => setAsked(on ? one : "none")}
            tick={(on) => tick(one, on)}
          >
            <Press which={one} model={model} view={view} />
          </Row>
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  which: Tick;
  on: boolean;
  /** The product knows it, so that it cannot be unticked. */
  sure: boolean;
  news: string | undefined;
  open: boolean;
  unfold(on: boolean): void;
  tick(on: boolean): void;
  children: ComponentChildren;
}

function Row({ which, on, sure, news, open, unfold, tick, children }: RowProps) {
  const id = useId();
  const { is, how } = words.ticks[which];
  return (
    <li class={on ? "tick-row is-ticked" : "tick-row"}>
      <div class="tick-head">
        <label>
          <input
            type="checkbox"
            checked={on}
            aria-disabled={sure}
            onClick={(event) => {
              if (sure) event.preventDefault();
            }}
            onChange={({ currentTarget }) => tick(currentTarget.checked)}
          />
          <span>
            <strong>{is}</strong>
            {/* Always there, so that a change of it is read out. */}
            <span class="soft small block" role="status">
              {news}
            </span>
          </span>
        </label>
        <button
          type="button"
          class="quiet small"
          aria-expanded={open}
          aria-controls={id}
          aria-label={fill(words.howOf, { what: is })}
          onClick={() => unfold(!open)}
        >
          {words.how}
        </button>
      </div>
      <div id={id} class="tick-how" hidden={!open}>
        {how !== "" && <p class="soft small">{how}</p>}
        {open && children}
      </div>
    </li>
  );
}

function newsOf(which: Tick, { stages }: HostView): string | undefined {
  if (which === "stage") return plural(stages, words.seen.stages);
  return which === "second" ? words.seen.second : undefined;
}

function Press({ which, model, view }: TicksProps & { which: Tick }) {
  const text = words.ticks;
  switch (which) {
    case "stage":
      return (
        <>
          <StageDoor model={model} view={view} />
          <TypedAddress view={view} />
        </>
      );
    case "second":
      return (
        <SecretQr
          class="dense"
          url={hostLink(view, model.key)}
          label={text.second.qr}
          show={text.second.show}
          hide={text.second.hide}
        />
      );
    case "remote": {
      const key = keptKey("stage", model.code);
      return key && <CopyLink class="dense" url={stageLink(view, key)} text={text.remote.copy} />;
    }
    case "sound":
      return <Sound />;
    case "paper":
      return (
        <PaperLink model={model} view={view} sheet="paper" class="button dense">
          {text.paper.print}
        </PaperLink>
      );
    default:
      return null;
  }
}

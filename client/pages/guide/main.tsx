/** The guide to a first workshop: `/guide`. */
import { fill } from "#words/fill.ts";
import { guide as words } from "#words/guide.ts";
import { home } from "#words/home.ts";
import { host } from "#words/host.ts";
import { roomOptions } from "#words/room-options.ts";
import { MINIMUM, RETENTION_DAYS } from "../../../shared/limits.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { mount } from "../../ui/mount.ts";
import "../../ui/base.css";
import "../../ui/faces.css";
import "../../ui/laptop.css";
import "./guide.css";

/** What the guide says of buttons and limits, as the pages and the rules have them. */
const SAID = {
  start: home.start.act,
  change: home.start.change,
  stage: host.room.stage,
  open: host.primary.open,
  close: host.primary.close,
  reveal: host.primary.reveal,
  debrief: host.primary.debrief,
  huddle: host.primary.huddle,
  revote: host.primary.revote,
  end: host.primary.end,
  rehearsal: roomOptions.rehearsal,
  few: MINIMUM.O,
  fewer: MINIMUM.S,
  days: RETENTION_DAYS.standard,
};

function Guide() {
  return (
    <main class="guide">
      <a href="/" class="to-home">
        <BothHats />
        {words.home}
      </a>
      <h1>{words.heading}</h1>
      <p class="soft">{words.lead}</p>
      {words.sections.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{fill(line, SAID)}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h2>{words.tryHeading}</h2>
        <p>{fill(words.tryText, SAID)}</p>
        <a class="button" href="/exercises">
          {words.tryAct}
        </a>
      </section>
    </main>
  );
}

document.title = words.page;
mount(<Guide />);

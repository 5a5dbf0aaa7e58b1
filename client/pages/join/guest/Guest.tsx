/**
 * A window in which somebody answers who has no phone. Each window is a person of its own, because what it keeps is kept in
 * its tab. Fetched only for such a window.
 */
import { render } from "preact";
import { useState } from "preact/hooks";
import { plural } from "#words/fill.ts";
import { guest as words } from "#words/join-guest.ts";
import { Sure } from "../../../ui/Sure.tsx";
import { keepInTab } from "../../../wire/storage.ts";
import { forgetPerson, unsentIn } from "../model/handover.ts";
import "./guest.css";

/** Makes this window a guest's, and enters; `enter` shows the room. */
export function asGuest(code: string, enter: () => void): void {
  keepInTab();
  document.title = words.page;
  const bar = document.createElement("aside");
  bar.className = "guest";
  bar.setAttribute("aria-label", words.label);
  document.body.prepend(bar);
  // Closing a window forgets what is in its tab: who would lose something is asked by the browser.
  const warn = (event: BeforeUnloadEvent) => {
    if (unsentIn(code).messages > 0) event.preventDefault();
  };
  addEventListener("beforeunload", warn);
  const next = () => {
    removeEventListener("beforeunload", warn);
    forgetPerson(code);
    location.reload();
  };
  render(<Guest code={code} next={next} />, bar);
  enter();
}

function Guest({ code, next }: { code: string; next(): void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <>
        <p class="small">{words.lead}</p>
        <button type="button" class="small" onClick={() => setAsking(true)}>
          {words.next}
        </button>
      </>
    );
  const { messages } = unsentIn(code);
  return (
    <Sure ask={words.ask} yes={words.yes} no={words.no} act={next} stop={() => setAsking(false)}>
      {messages > 0 && <p class="guest-warning">{plural(messages, words.unsent)}</p>}
    </Sure>
  );
}

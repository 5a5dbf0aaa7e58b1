/** The parking lot from the phone: ask, say which questions are yours too, place dots, see what the room wants. */
import "./parking-lot.css";
import { useEffect, useRef } from "preact/hooks";
import { later } from "#words/join-later.ts";
import type { View } from "../../../../shared/protocol/view.ts";
import type { Phone } from "../model.ts";
import { Approved } from "./Approved.tsx";
import { Ask, OwnQuestions } from "./Ask.tsx";

const words = later.lot;

/** What the stage of the parking lot asks for, above everything that the room has been shown. */
export function ParkingLot({ phone, view, close }: { phone: Phone; view: View; close(): void }) {
  const { lot } = view;
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The dot vote opens by itself: whoever looks at the phone has to see it without looking for it.
    if (lot !== "dots") return;
    section.current?.scrollIntoView();
    if (document.activeElement === document.body) section.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [lot]);
  return (
    <section ref={section} class="ask lot" aria-labelledby={lot === "asking" ? undefined : "lot-heading"}>
      {lot === "asking" ? (
        <Ask phone={phone} close={close} />
      ) : (
        <div>
          <h2 id="lot-heading" tabIndex={-1}>
            {words.which}
          </h2>
          <p class="soft">{lot === "closed" && words.closed}</p>
        </div>
      )}
      <Approved phone={phone} view={view} />
      <OwnQuestions phone={phone} />
      {lot !== "asking" && (
        <button type="button" class="quiet" onClick={close}>
          {later.ask.cancel}
        </button>
      )}
    </section>
  );
}

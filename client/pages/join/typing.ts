/** tells the room when this phone begins or ceases to hold words that it has not sent. */
import { useEffect, useRef } from "preact/hooks";
import type { StepView } from "../../../shared/protocol/view.ts";
import { unsentFields } from "../../ui/unsent-fields.ts";
import type { Phone } from "./model.ts";

/** Milliseconds for which it has to hold, so that somebody who deletes a letter and types it again says nothing. */
const SETTLE_MS = 500;

/** Whether there is typed text on the page that has not been sent. */
export const holdsWords = (): boolean => [...unsentFields.value.values()].some(({ typed }) => typed);

export function useTyping(phone: Phone, step: StepView | null): void {
  const open = step?.phase === "collecting" ? step : null;
  const { id = "", round = 1 } = open ?? {};
  // Who has passed has finished, whatever still stands in the field.
  const on = open !== null && holdsWords() && phone.own(id, round)?.status !== "passed";
  const told = useRef(false);
  /** A new connection has been told nothing, and nor has the next opening. */
  const link = phone.link.value;
  useEffect(() => {
    told.current = false;
  }, [link, id, round]);
  useEffect(() => {
    if (id === "" || on === told.current) return;
    const timer = setTimeout(() => {
      if (phone.typing(id, round, on)) told.current = on;
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [on, link, id, round]);
}

/** asked once, where people keep what is theirs: whether what they said about themselves may be listed without their name. */
import { useMemo } from "preact/hooks";
import { keep } from "#words/keep.ts";
import { makeConsent } from "../model/consent.ts";
import { fetchMine, keepConsent } from "../model/mine.ts";
import type { Told } from "../model/said.ts";
import type { Phone } from "../model.ts";

const words = keep.consent;

/** Nothing where there is nothing to list; after the end only for whoever has consented, to take it back. */
export function Consent({ phone, told }: { phone: Phone; told: Told }) {
  const ended = () => phone.view.value?.room.status === "ended";
  const { shown, set } = useMemo(
    () =>
      makeConsent(told.consent ?? false, {
        keep: (given) => keepConsent(phone.code, given),
        held: async () => {
          const mine = await fetchMine(phone.code);
          return mine && (mine.consent ?? false);
        },
        ended,
      }),
    [phone, told],
  );
  const { given, busy, note } = shown.value;
  const isOpen = note !== "over" && note !== "final" && (given || busy || !ended());
  if (told.consent === undefined || (!isOpen && !note)) return null;
  return (
    <section class="keep-consent" aria-label={words.title}>
      {isOpen && (
        <>
          <p>{ended() ? words.given : words.ask}</p>
          {!ended() && <p class="soft small">{words.more}</p>}
          <label>
            <input
              type="checkbox"
              checked={given}
              aria-disabled={busy}
              onClick={(event) => {
                // Disabled for real it would lose the focus.
                if (busy) event.preventDefault();
              }}
              onChange={({ currentTarget }) => void set(currentTarget.checked)}
            />
            <span>{words.allow}</span>
          </label>
        </>
      )}
      <p role="status" class="soft small">
        {note && words[note]}
      </p>
    </section>
  );
}

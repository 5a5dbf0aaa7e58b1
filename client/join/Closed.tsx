/** Voting has closed: one's own answers, locked. */
import type { StepView } from "../../shared/protocol/view.ts";
import { later } from "../locales/en/join-later.ts";
import type { Phone } from "../models/phone.ts";
import { OwnLines } from "./OwnLines.tsx";
import { useLines } from "./useLines.ts";

const words = later.closed;

export function Closed({ phone, step }: { phone: Phone; step: StepView }) {
  const lines = useLines(phone, step);
  const said = lines?.filter(({ first, again }) => first !== null || (again ?? null) !== null) ?? [];
  return (
    <>
      <div class="look">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p class="soft">{words.more}</p>
      </div>
      {lines && (
        <section class="own" aria-label={words.own}>
          {said.length > 0 ? (
            <>
              <h2 class="list-title">{words.own}</h2>
              <OwnLines lines={said} />
            </>
          ) : (
            <p class="soft">{words.none}</p>
          )}
        </section>
      )}
    </>
  );
}

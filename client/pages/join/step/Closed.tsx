/** Voting has closed: one's own answers, locked, and what did not make it. */

import { later } from "#words/join-later.ts";
import type { StepView } from "../../../../shared/protocol/view.ts";
import type { Phone } from "../model.ts";
import { OwnSaid } from "./OwnLines.tsx";
import { isLate, Unsent, useUnsent } from "./Unsent.tsx";
import { useLines } from "./useLines.ts";

const words = later.closed;

export function Closed({ phone, step }: { phone: Phone; step: StepView }) {
  const lines = useLines(phone, step);
  const said = lines?.filter(({ first, again }) => first !== null || (again ?? null) !== null) ?? [];
  const unsent = useUnsent(phone, step).length > 0;
  const late = isLate(phone, step);
  const nothing = phone.own(step.id, step.round)?.status === "passed" ? words.passed : words.none;
  return (
    <>
      <div class="look">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p class="soft">{words.more}</p>
      </div>
      <Unsent phone={phone} step={step} />
      {!unsent && late && <p>{words.refused}</p>}
      {lines && (
        <section class="own" aria-label={words.own}>
          {said.length > 0 ? (
            <>
              <h2 class="list-title">{words.own}</h2>
              <OwnSaid phone={phone} step={step} lines={said} />
            </>
          ) : (
            !unsent && !late && <p class="soft">{nothing}</p>
          )}
        </section>
      )}
    </>
  );
}

/** Where the parking lot stands, and what the host can do with it: close the asking, vote with dots, ask again. */

import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { LotStage as Stage } from "../../../../shared/protocol/question.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import type { HostModel } from "../model.ts";
import { Act } from "../parts/Act.tsx";
import { Trouble } from "../parts/Trouble.tsx";

const AT = "lot";
const lotWords = words.questions.lot;

interface Way {
  to: Stage;
  say: keyof typeof lotWords.acts;
}

/** The ways on from each stage, the likeliest first. */
const WAYS: Record<Stage, readonly Way[]> = {
  asking: [{ to: "dots", say: "start" }],
  dots: [
    { to: "closed", say: "close" },
    { to: "asking", say: "again" },
  ],
  closed: [
    { to: "asking", say: "again" },
    { to: "dots", say: "reopen" },
  ],
};

export function ParkingLotStage({ model, view }: { model: HostModel; view: HostView }) {
  const { lot, lotOnScreen, withheld = [] } = view;
  const open = view.questions.filter(({ state }) => state === "live" || state === "parked");
  const nothing = lot === "asking" && open.length === 0;
  const { dotted, joined } = model.progress.value ?? {};
  const few = withheld.filter((which) => which === "dots" || lot === "dots");
  return (
    <div class="lot-stage">
      <h3>{lotWords.stages[lot]}</h3>
      <p class="soft small" id="lot-now">
        {lot === "dots" && dotted !== undefined && joined !== undefined && (
          <strong>{fill(lotWords.placed, { n: dotted, all: joined })} </strong>
        )}
        {nothing ? lotWords.nothing : lotWords.now[lot]}
      </p>
      {few.map((which) => (
        <p key={which} class="small">
          {lotWords.few[which]}
        </p>
      ))}
      <div class="row">
        {WAYS[lot].map(({ to, say }, place) => (
          <Act
            key={to}
            model={model}
            at={AT}
            {...(place === 0 && lot !== "closed" && { class: "primary" })}
            disabled={nothing}
            make={() => ({ do: "moderate", what: "lot", to })}
          >
            {lotWords.acts[say]}
          </Act>
        ))}
        {open.length > 0 && (
          <Act model={model} at={AT} make={() => ({ do: "moderate", what: "lot", to: lot, screen: !lotOnScreen })}>
            {lotOnScreen ? lotWords.screen.off : lotWords.screen.on}
          </Act>
        )}
      </div>
      {lotOnScreen && <p class="soft small">{lotWords.screen.until}</p>}
      <Trouble model={model} at={AT} />
    </div>
  );
}

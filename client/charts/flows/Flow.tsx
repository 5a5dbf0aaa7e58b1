/** Two votes on one thing: a column of people for each, and bands between for who moved and who stayed, as far as that is told. */

import { charts } from "#words/charts.ts";
import { fill } from "#words/fill.ts";
import type { ItemMovement } from "../../../shared/exercises/distribution.ts";
import { Hat } from "../../ui/Hat.tsx";
import type { Named, PictureSize, Tone } from "../data.ts";
import { Fill } from "../Fill.tsx";
import { Heads } from "../stacked-bar/Heads.tsx";
import { type Band, type Block, bandPath, layFlow, type Vote } from "./flow-layout.ts";
import "./flow.css";

interface FlowProps {
  /** In the order of the room's buttons. */
  options: readonly (Named & { tone: Tone })[];
  first: Vote;
  then: Vote;
  movement: ItemMovement | undefined;
  size: PictureSize;
}

/** From this part of the height on a band has room for a line of text. */
const LABELLED = 9;

export function Flow({ options, first, then, movement, size }: FlowProps) {
  const ids = options.map(({ id }) => id);
  const laid = layFlow(ids, first, then, movement);
  const toneOf = (id: string) => options.find((option) => option.id === id)?.tone ?? "plain";
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? id;
  const narrow = size === "phone";
  return (
    <>
      {narrow && <Heads choices={options} />}
      <div class={laid.bands.length > 0 ? "flow" : "flow flow-apart"}>
        <p class="flow-head">{charts.votes.first}</p>
        <p class="flow-head flow-head-then">{charts.votes.then}</p>
        <div class="flow-names">
          {laid.first.map(({ id, count, label }) => (
            <span key={id} class={`flow-name tone-${toneOf(id)}`} style={{ top: `${label}%` }}>
              <Hat tone={toneOf(id)} />
              {(!narrow || toneOf(id) === "plain") && <span>{textOf(id)}</span>}
              <b>{count}</b>
            </span>
          ))}
        </div>
        <Column blocks={laid.first} toneOf={toneOf} />
        <Bands bands={laid.bands} toneOf={toneOf} />
        <Column blocks={laid.then} toneOf={toneOf} then />
        <div class="flow-figures">
          {laid.then.map(({ id, count, label }) => (
            <span key={id} class={`flow-name tone-${toneOf(id)}`} style={{ top: `${label}%` }}>
              <b>{count}</b>
              {toneOf(id) === "plain" ? <span>{textOf(id)}</span> : <Hat tone={toneOf(id)} />}
            </span>
          ))}
        </div>
      </div>
    </>
  );
}

function Column({
  blocks,
  toneOf,
  then = false,
}: {
  blocks: readonly Block[];
  toneOf(id: string): Tone;
  then?: boolean;
}) {
  return (
    <div class={then ? "flow-column flow-column-then" : "flow-column"}>
      {blocks.map(({ id, count, top, height }) =>
        count === 0 ? null : (
          <span key={id} class="flow-block" style={{ top: `${top}%`, height: `${height}%` }}>
            <Fill tone={toneOf(id)} length={1} grow="up" />
          </span>
        ),
      )}
    </div>
  );
}

function Bands({ bands, toneOf }: { bands: readonly Band[]; toneOf(id: string): Tone }) {
  return (
    <div class="flow-bands">
      {bands.length > 0 && (
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {bands.map((band) => (
            <path
              key={`${band.from}>${band.to}`}
              class={`flow-band tone-${toneOf(band.from)}${band.moved ? " flow-moved" : ""}`}
              d={bandPath(band)}
            />
          ))}
        </svg>
      )}
      {bands
        .filter(({ moved, height }) => moved && height >= LABELLED)
        .map(({ from, to, n, left, height }) => (
          <span key={`${from}>${to}`} class="flow-note" style={{ top: `${left + height / 2}%` }}>
            {fill(charts.votes.moved, { n })}
          </span>
        ))}
    </div>
  );
}

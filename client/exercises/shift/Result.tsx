/** The picture of `shift`: an arrow for each item, of the same people only; of a first moment, how many answered. */

import { shiftChart as words } from "#words/exercises/shift.ts";
import { fill } from "#words/fill.ts";
import type { Compared } from "../../../shared/exercises/shift/result.ts";
import type { Moment } from "../../../shared/exercises/shift/settings.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Figure, Table } from "../../charts/figure/Figure.tsx";
import { type SlopeMark, type SlopeRow, Slopes } from "../../charts/slopes/Slopes.tsx";
import "../../charts/slopes/slopes.css";
import "./result.css";
import { type PictureProps, resultPart, roundsOf } from "../contract/result.ts";
import { kept } from "./finding.ts";
import { changesTable, meansTable } from "./tables.ts";
import { noteOf, signed, summaryOf } from "./words.ts";

type Props = PictureProps<"shift">;

/** All items at once: what changed is seen beside what did not. */
function ShiftResult({ face, result, size, dense }: Props) {
  const items = lastOf(roundsOf(result, "shift"))?.result.items ?? [];
  const { items: asked, caption, moments } = face.settings;
  const alone = items.flatMap((item) => ("alone" in item ? [item.n] : []));
  const compared = items.flatMap((item) => ("changes" in item ? [item] : []));
  const textOf = (id: string) => asked.find((item) => item.id === id)?.text ?? id;
  const drawn = compared.filter(({ means }) => means.length > 0);
  const hidden = items.filter((item) => "hidden" in item);
  if (compared.length === 0) {
    return (
      <div class={`picture picture-${size}`}>
        {alone.length === 0 ? (
          <p class="hidden-note">{words.hidden}</p>
        ) : (
          <>
            <p class="shift-kept">{kept(alone)}</p>
            <p class="soft">{words.keptWhy}</p>
          </>
        )}
      </div>
    );
  }
  const first = asked[0];
  const notes = [
    ...noteOf(compared),
    ...hidden.map(({ id }) => fill(words.hiddenItem, { item: textOf(id) })),
    // A report says it below every such step.
    ...(size === "page" ? [] : [caption]),
  ];
  const changes = drawn[0]?.changes ?? [];
  return (
    <div class={`picture picture-${size}`}>
      {drawn.length > 0 && (
        <Figure
          size={size}
          summary={summaryOf(drawn, textOf)}
          notes={notes}
          quiet={dense ?? false}
          table={meansTable(drawn, textOf, moments)}
        >
          <div class="slopes-box">
            <Slopes
              rows={drawn.map((item) => rowOf(item, textOf(item.id), dense ? 1 : undefined))}
              marks={changes
                .slice(0, dense ? 1 : undefined)
                .map(({ from }) => ({ mark: MARKS[from], label: moments[from] }))}
              end={moments[changes[0]?.to ?? "post"]}
              min={0}
              max={10}
              ends={[fill(words.low, { text: first?.low ?? "" }), fill(words.high, { text: first?.high ?? "" })]}
            />
          </div>
        </Figure>
      )}
      <ChangesOnly items={compared.filter(({ means }) => means.length === 0)} textOf={textOf} moments={moments} />
      {size === "page" &&
        compared.some(({ changes }) => changes.some(({ dZ, dAv }) => dZ !== null || dAv !== null)) && (
          <div class="shift-changes">
            <Table {...changesTable(compared, textOf, moments)} />
            <p class="soft small">{words.effects}</p>
          </div>
        )}
      {dense && <p class="soft">{caption}</p>}
      {drawn.length === 0 && notes.map((note) => <p key={note}>{note}</p>)}
    </div>
  );
}

/** How each moment is marked where an arrow begins; no arrow begins weeks later. */
const MARKS: Readonly<Record<Moment, SlopeMark>> = {
  pre: "circle",
  then: "diamond",
  post: "square",
  followup: "square",
};

/** `most`: how many arrows there is room for. */
function rowOf({ id, means, changes }: Compared, label: string, most: number | undefined): SlopeRow {
  const { up = 0, same = 0, down = 0 } = changes[0] ?? {};
  const meanAt = (wanted: Moment) => means.find(({ moment }) => moment === wanted)?.mean ?? 0;
  return {
    id,
    label,
    arrows: changes.slice(0, most).map(({ from, to }) => ({
      mark: MARKS[from],
      from: meanAt(from),
      fromText: meanAt(from).toFixed(1),
      to: meanAt(to),
      toText: meanAt(to).toFixed(1),
    })),
    moves: [
      { mark: words.marks.up, n: up },
      { mark: words.marks.same, n: same },
      { mark: words.marks.down, n: down },
    ],
  };
}

/** Items of which only the change is told: the means could be set against an earlier comparison. */
function ChangesOnly(props: {
  items: readonly Compared[];
  textOf(id: string): string;
  moments: Props["face"]["settings"]["moments"];
}) {
  const { items, textOf, moments } = props;
  if (items.length === 0) return null;
  return (
    <>
      <ul class="shift-only">
        {items.map(({ id, n, changes: [change] }) => (
          <li key={id}>
            {change &&
              fill(words.only, {
                item: textOf(id),
                from: moments[change.from],
                to: moments[change.to],
                mean: signed(change.mean),
                up: change.up,
                same: change.same,
                down: change.down,
                n,
              })}
          </li>
        ))}
      </ul>
      <p class="soft small">{words.onlyWhy}</p>
    </>
  );
}

export default resultPart("shift", ShiftResult);

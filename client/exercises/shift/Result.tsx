/** The picture of `shift`: an arrow for each item, of the same people only, with its caveat; of a first moment, how many answered. */

import { shiftChart as words } from "#words/exercises/shift.ts";
import { fill } from "#words/fill.ts";
import type { Compared, MomentChange } from "../../../shared/exercises/shift/result.ts";
import type { Moment } from "../../../shared/exercises/shift/settings.ts";
import { lastOf } from "../../../shared/plain.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { decimal } from "../../charts/numbers.ts";
import { type SlopeRow, Slopes } from "../../charts/slopes/Slopes.tsx";
import { type MarkShape, StripKey } from "../../charts/strips/StripMark.tsx";
import "./result.css";
import { type PictureProps, resultPart } from "../contract/result.ts";
import { type ResultOfRound, roundsOf } from "../contract/rounds.ts";
import { apart, kept } from "./finding.ts";
import { meansTable } from "./tables.ts";
import { besideOf, besideOnWall, changeOf, leftOut, lookingNotes, noteOf, signed, summaryOf } from "./words.ts";

type Props = PictureProps<"shift">;

/** All items at once: what changed is seen beside what did not. */
function ShiftResult({ face, result, size }: Props) {
  const items = lastOf(roundsOf(result, "shift"))?.result.items ?? [];
  const { items: asked, caption, moments } = face.settings;
  const compared = items.flatMap((item) => ("changes" in item ? [item] : []));
  const textOf = (id: string) => asked.find((item) => item.id === id)?.text ?? id;
  if (compared.length === 0) return <Kept items={items} size={size} />;
  const { touched, untouched } = apart(face, compared);
  const about = largestFirst(touched.filter(({ means }) => means.length > 0));
  // What the workshop did not touch stands last, and never alone.
  const beside = about.length > 0 ? untouched.filter(({ means }) => means.length > 0) : [];
  const drawn = [...about, ...beside];
  const hidden = items.filter((item) => "hidden" in item);
  const few = hidden.map(({ id }) => fill(words.hiddenItem, { item: textOf(id) }));
  const notes = [
    ...besideOf(touched, untouched),
    ...noteOf(compared),
    ...few,
    ...(size === "page" ? lookingNotes(face, compared) : []),
  ];
  // A wall has no room for both kinds of "before" beside the line that nothing was about, and speaks to the room.
  const onWall = (
    beside.length > 0 ? [...besideOnWall(touched, untouched), ...leftOut(compared), ...few] : [words.wall.own, ...notes]
  ).join(" ");
  const caveat = size === "stage" ? onWall : caption;
  const [first] = asked;
  return (
    <div class={`picture picture-${size} shift`}>
      {drawn.length > 0 && (
        <Figure size={size} summary={summaryOf(about, textOf)} notes={notes} table={meansTable(drawn, textOf, moments)}>
          <div class="slopes-box">
            <StripKey of={words.average} marks={keyOf(drawn, moments)} />
            <Slopes
              rows={[
                ...about.map((item) => rowOf(item, textOf(item.id), size === "page")),
                ...beside.map((item) => ({
                  ...rowOf(item, fill(words.untouched, { item: textOf(item.id) }), size === "page"),
                  beside: true,
                })),
              ]}
              places={PLACES}
              ends={[fill(words.low, { text: first?.low ?? "" }), fill(words.high, { text: first?.high ?? "" })]}
            />
            {/* A report has it below every such step. */}
            {size !== "page" && <p class="slopes-caveat">{caveat}</p>}
          </div>
        </Figure>
      )}
      <ChangesOnly items={compared.filter((item) => !drawn.includes(item))} textOf={textOf} moments={moments} />
      {drawn.length === 0 && <p class="slopes-caveat">{size === "stage" ? onWall : [caption, ...notes].join(" ")}</p>}
    </div>
  );
}

/** There is nothing to compare with yet. */
function Kept({ items, size }: { items: ResultOfRound<"shift">["items"]; size: Props["size"] }) {
  const alone = items.flatMap((item) => ("alone" in item ? [item.n] : []));
  return (
    <div class={`picture picture-${size}`}>
      {alone.length === 0 ? (
        <p class="hidden-note">{words.hidden}</p>
      ) : (
        <div>
          {size !== "stage" && <p class="shift-kept">{kept(alone)}</p>}
          <p class="soft">{words.keptWhy}</p>
        </div>
      )}
    </div>
  );
}

/** Every stop of the scale, 0..10. */
const PLACES = 11;

/** What rose most first, what fell most last. */
const largestFirst = (items: readonly Compared[]): Compared[] => [...items].sort((a, b) => changeOf(b) - changeOf(a));

/** The two moments that the change lies between; a third would lie on the first, and a sentence tells it. */
function momentsOf({ changes: [change] }: Compared): { moment: Moment; shape: MarkShape }[] {
  if (!change) return [];
  return [
    { moment: change.from, shape: "ring" },
    { moment: change.to, shape: "disc" },
  ];
}

function keyOf([first]: readonly Compared[], names: Props["face"]["settings"]["moments"]) {
  return first ? momentsOf(first).map(({ moment, shape }) => ({ shape, label: names[moment] })) : [];
}

/** `more`: there is room for the values, and for how many went which way. */
function rowOf(item: Compared, label: string, more: boolean): SlopeRow {
  const { id, means, changes } = item;
  const [change] = changes;
  const meanAt = (wanted: Moment) => means.find(({ moment }) => moment === wanted)?.mean ?? 0;
  return {
    id,
    label,
    marks: momentsOf(item).map(({ moment, shape }) => ({ shape, at: meanAt(moment) })),
    change: signed(changeOf(item)),
    ...(more && change && { more: moreOf(change, meanAt) }),
  };
}

function moreOf({ from, to, up, same, down }: MomentChange, meanAt: (wanted: Moment) => number): string[] {
  const values = fill(words.values, { from: decimal(meanAt(from)), to: decimal(meanAt(to)) });
  return [values, ...[`${words.marks.up} ${up}`, `${words.marks.same} ${same}`, `${words.marks.down} ${down}`]];
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

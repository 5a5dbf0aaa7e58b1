/** The picture of `onehat`: what each talk lacked, most first; in the debrief with the six moves that it had. */
import { charts } from "#words/charts.ts";
import { onehatChart as words } from "#words/exercises/onehat-chart.ts";
import { fill, plural } from "#words/fill.ts";
import { Bars } from "../../charts/bars/Bars.tsx";
import type { BarRow, TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Hat } from "../../ui/Hat.tsx";
import { type PictureProps, resultPart } from "../contract/result.ts";
import { saysOf } from "./finding.ts";
import { heldBack, type ToldTalk, talksOf, topOf } from "./talks.ts";

type Size = PictureProps<"onehat">["size"];

/** Bars that a stage takes one under another: the rest is counted. */
const ON_STAGE = 4;

function OnehatResult({ face: { settings }, result, size, focus }: PictureProps<"onehat">) {
  const all = talksOf(settings, result);
  const own = all.filter(({ id }) => id === focus);
  const talks = own.length > 0 ? own : all;
  if (talks.length === 0) return <p class="hidden-note">{charts.hiddenItem}</p>;
  // A stage has room for the cards of one talk beside its bars; a page and a phone for all of them.
  const withCards = size !== "stage" || own.length > 0;
  const many = talks.length > 1 || own.some(({ set }) => set?.label !== undefined);
  return (
    <div class={`picture picture-${size} several${many ? " several-many" : ""}`}>
      {talks.map((talk) => [
        <OneTalk key={talk.id} talk={talk} size={size} />,
        withCards && <Moves key={`${talk.id} moves`} talk={talk} />,
      ])}
    </div>
  );
}

function OneTalk({ talk, size }: { talk: ToldTalk; size: Size }) {
  const shown = size === "stage" ? talk.missed.slice(0, ON_STAGE) : talk.missed;
  const left = talk.missed.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const held = heldBack(talk);
  const notes = [
    ...(talk.hurt ? [fill(words.hurtOf, talk.hurt)] : []),
    ...(left > 0 ? [plural(left, words.rest)] : []),
  ];
  return (
    <div class="several-item">
      <div>
        <p class="question">
          {talk.set?.pole && <Hat tone={talk.set.pole === "L" ? "leading" : "managing"} />}{" "}
          {talk.set?.label === undefined ? talk.name : fill(words.named, { talk: talk.name, role: talk.set.label })}
        </p>
        {size === "stage" && held !== null && <p class="soft">{held}</p>}
      </div>
      <Figure size={size} summary={saysOf(talk)} notes={notes} table={tableOf(talk)}>
        <Bars rows={shown.map((missed) => barOf(missed, talk.n))} of={topOf(talk).map(({ id }) => id)} above />
      </Figure>
    </div>
  );
}

/** The six moves of a talk, once the debrief names whose they are. */
function Moves({ talk: { set } }: { talk: ToldTalk }) {
  if (set?.label === undefined) return null;
  return (
    <ul class="cards cards-list">
      {set.moves.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

const barOf = ({ id, text, count }: ToldTalk["missed"][number], n: number): BarRow => ({
  id,
  label: text,
  tone: "plain",
  rounds: [{ round: 1, count, n }],
});

function tableOf({ n, missed }: ToldTalk): TableData {
  return {
    columns: [words.need, words.people],
    rows: missed.map(({ text, count }) => ({ head: text, cells: [`${count} ${fill(charts.table.of, { n })}`] })),
  };
}

export default resultPart("onehat", OnehatResult);

/** The picture of `onehat`: what each talk lacked, most first; in the debrief with the six moves that it had. */
import "./result.css";
import { charts } from "#words/charts.ts";
import { onehatChart as words } from "#words/exercises/onehat-chart.ts";
import { fill } from "#words/fill.ts";
import { Bars } from "../../charts/bars/Bars.tsx";
import type { BarRow, TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { Hat } from "../../ui/Hat.tsx";
import { useOverflow } from "../../ui/useOverflow.ts";
import { type PictureProps, resultPart } from "../contract/result.ts";
import { saysOf, topLine } from "./finding.ts";
import { heldBack, onStage, type ToldTalk, talksOf, tellingOf, withBars } from "./talks.ts";

type Size = PictureProps<"onehat">["size"];

function OnehatResult({ face: { settings }, result, size, focus }: PictureProps<"onehat">) {
  // Twelve cards may be too many for a wall in a longer language: then it keeps the bars, and a talk shown alone has its cards.
  const box = useOverflow<HTMLDivElement>(".talk-with-cards", result);
  const all = talksOf(settings, result);
  const own = all.filter(({ id }) => id === focus);
  const talks = own.length > 0 ? own : all;
  if (talks.length === 0) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const large = own.length > 0;
  const many = talks.length > 1 || talks.some(({ set }) => set?.label !== undefined);
  return (
    <div
      ref={size === "stage" ? box : null}
      class={`picture picture-${size} several talks${many ? " several-many" : ""}`}
    >
      {talks.map((talk) => (
        <OneTalk key={talk.id} talk={talk} size={size} large={large} />
      ))}
      {/* Alone on a stage, a talk has its cards beside it. */}
      {large && size === "stage" && talks.map((talk) => <Moves key={talk.id} talk={talk} />)}
    </div>
  );
}

function OneTalk({ talk, size, large }: { talk: ToldTalk; size: Size; large: boolean }) {
  const stage = size === "stage";
  const withCards = talk.set?.label !== undefined && !(stage && large);
  const { shown, rest } = stage ? onStage(talk) : withBars(talk);
  const { kind, named } = tellingOf(talk);
  const of = kind === "most" || kind === "often" ? named.map(({ id }) => id) : [];
  const notes = talk.hurt ? [fill(words.hurtOf, talk.hurt)] : [];
  return (
    <div class={withCards ? "several-item talk-with-cards" : "several-item"}>
      <div>
        <p class="question">
          {talk.set?.pole && <Hat tone={talk.set.pole === "L" ? "leading" : "managing"} />}{" "}
          {talk.set?.label === undefined ? talk.name : fill(words.named, { talk: talk.name, role: talk.set.label })}
        </p>
        {stage && withCards && <p class="talk-top">{topLine(talk)}</p>}
        {stage && <p class="soft talk-held">{heldBack(talk)}</p>}
      </div>
      <Figure size={size} summary={saysOf(talk)} notes={notes} table={tableOf(talk)}>
        {shown.length > 0 && <Bars rows={shown.map((missed) => barOf(missed, talk.n))} of={of} above />}
        {rest !== "" && <p class="picture-rest">{rest}</p>}
      </Figure>
      {withCards && <Moves talk={talk} />}
    </div>
  );
}

/** The six moves of a talk, once the debrief names whose they are. */
function Moves({ talk: { set } }: { talk: ToldTalk }) {
  if (set?.label === undefined) return null;
  return (
    <ul class={`cards talk-moves talk-moves-${set.pole}`}>
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

/** The picture of `doubletake`: the word that turns over, one line for all acts, a line for each, and how many had guessed. */

import { charts } from "#words/charts.ts";
import { doubletakeChart } from "#words/exercises/doubletake-chart.ts";
import { fill } from "#words/fill.ts";
import { MOST } from "../../../shared/exercises/doubletake/lists.ts";
import type { Act } from "../../../shared/exercises/doubletake/result.ts";
import type { TableData } from "../../charts/data.ts";
import { Figure } from "../../charts/figure/Figure.tsx";
import { decimal } from "../../charts/numbers.ts";
import { MarkStrip, type StripMark } from "../../charts/strips/MarkStrip.tsx";
import { StripKey } from "../../charts/strips/StripMark.tsx";
import { across } from "../../charts/strips/strip.ts";
import { type PictureProps, resultPart } from "../contract/result.ts";
import { endingOf, meanOf, sentenceOf } from "./finding.ts";
import { pageAt, type Told, toldOf } from "./pages.ts";

type Props = PictureProps<"doubletake">;
type Settings = Props["face"]["settings"];

const words = doubletakeChart;
const PLACES = MOST + 1;
const MARKS = [
  { shape: "disc" as const, label: words.leader },
  { shape: "ring" as const, label: words.manager },
];

function DoubletakeResult({ face: { settings }, result, size, page = 0 }: Props) {
  const told = toldOf(result);
  if (told.acts.length === 0) return <p class="hidden-note">{charts.hiddenItem}</p>;
  const shown = size === "stage" ? [pageAt(result, page)] : (["word", "acts"] as const);
  const { word, guessed } = told;
  const ending = endingOf(told);
  return (
    <div class={`picture picture-${size}`}>
      <Figure
        size={size}
        summary={sentenceOf(told)}
        notes={[
          ...(guessed ? [fill(words.says.guessed, guessed)] : []),
          ...(ending !== null && size === "page" ? [ending] : []),
        ]}
        table={tableOf(settings, told)}
      >
        <div class={`double double-${size}`}>
          {shown.map((one) => {
            if (one === "turn") return <Turn key={one} settings={settings} />;
            if (one === "word") return word && <Whole key={one} told={told} settings={settings} />;
            if (one === "acts") return <Acts key={one} told={told} settings={settings} />;
            return guessed && <Guessed key={one} {...guessed} />;
          })}
        </div>
      </Figure>
    </div>
  );
}

/** The first act, whose word turns over after two seconds; without motion both stand there, one below the other. */
function Turn({ settings: { acts, words: named } }: { settings: Settings }) {
  const [first] = acts;
  if (!first || !named) return null;
  return (
    <p class="double-turn">
      <span class="double-words">
        <strong class="double-first">{named.leader}</strong> <strong class="double-then">{named.manager}</strong>
      </span>{" "}
      <span class="double-act-text">{first.text}</span>
    </p>
  );
}

/** All acts together: a mark for each word, and how far from the one the other may lie. No range with too few people for one. */
function Whole({ told: { acts, word }, settings }: { told: Told; settings: Settings }) {
  if (!word) return null;
  const [leader, manager] = [meanOf(acts, "leader"), meanOf(acts, "manager")];
  const place = (at: number) => across(Math.min(MOST, Math.max(0, at)), PLACES);
  const ranged = word.says !== "few";
  const marks = MARKS.map(({ shape, label }) => ({
    shape,
    label: fill(words.marked, { label, mean: decimal(shape === "disc" ? leader : manager) }),
  }));
  return (
    <div class="double-whole">
      <StripKey of={words.mark} marks={marks} />
      <div class="double-line">
        {ranged && (
          <span
            class="double-range"
            style={{
              insetInlineStart: place(manager + word.low),
              width: `calc(${place(manager + word.high)} - ${place(manager + word.low)})`,
            }}
          />
        )}
        <MarkStrip places={PLACES} marks={marksAt(leader, manager)} left={null} plain />
      </div>
      <Ends settings={settings} />
      {ranged && (
        <p class="double-range-key soft">
          <span class="double-range" aria-hidden="true" />
          {words.range}
        </p>
      )}
    </div>
  );
}

/** Everybody who said what was looked at as one bar; those who had thought of the word come first. */
function Guessed({ word, n }: { word: number; n: number }) {
  return (
    <div class="double-guessed">
      <div class="double-share" aria-hidden="true">
        <span style={{ flexGrow: word }} class="is-word" />
        <span style={{ flexGrow: n - word }} />
      </div>
      <p class="double-ends">
        <span>{fill(words.thought, { n: word })}</span>
        <span>{fill(words.notThought, { n: n - word })}</span>
      </p>
    </div>
  );
}

const marksAt = (leader: number, manager: number): StripMark[] => [
  { shape: "disc", at: leader },
  { shape: "ring", at: manager },
];

function Ends({ settings: { ends } }: { settings: Settings }) {
  return (
    <p class="double-ends">
      <span>{`0 ${ends.low}`}</span>
      <span>{`${MOST} ${ends.high}`}</span>
    </p>
  );
}

const apart = ({ leader, manager }: Act): number => (leader && manager ? Math.abs(leader.mean - manager.mean) : 0);

/** Act by act: the widest difference first, or without words what was worth most. */
function Acts({ told: { acts, word }, settings }: { told: Told; settings: Settings }) {
  const rows = [...acts].sort((a, b) => (word ? apart(b) - apart(a) : b.mean - a.mean));
  return (
    <div class="double-acts">
      {word ? <StripKey of={words.markOf} marks={MARKS} /> : <p class="soft">{words.means}</p>}
      {rows.map((act) => (
        <div key={act.id} class="double-act">
          <p>{fill(words.act, { act: textOf(settings, act) })}</p>
          <div class="double-line">
            <MarkStrip
              places={PLACES}
              marks={
                word && act.leader && act.manager
                  ? marksAt(act.leader.mean, act.manager.mean)
                  : [{ shape: "disc", at: act.mean }]
              }
              left={null}
              plain
            />
          </div>
          <strong>{valuesOf(act, word !== null)}</strong>
        </div>
      ))}
    </div>
  );
}

function valuesOf({ leader, manager, mean }: Act, told: boolean): string {
  if (!told || !leader || !manager) return decimal(mean);
  return fill(words.values, { leader: decimal(leader.mean), manager: decimal(manager.mean) });
}

const textOf = ({ acts }: Settings, { id }: Act): string => acts.find((act) => act.id === id)?.text ?? "";

function tableOf(settings: Settings, { acts, word }: Told): TableData {
  const { act, leader, manager, mean } = words.columns;
  return {
    columns: word ? [act, leader, manager] : [act, mean],
    rows: acts.map((one) => ({
      head: textOf(settings, one),
      cells:
        word && one.leader && one.manager ? [decimal(one.leader.mean), decimal(one.manager.mean)] : [decimal(one.mean)],
    })),
  };
}

export default resultPart("doubletake", DoubletakeResult);

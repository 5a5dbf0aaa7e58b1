/** The picture of `sort`: one card large, or all of them small. */
import type { Distribution } from "../../../shared/exercises/distribution.ts";
import type { Round } from "../../../shared/protocol/primitives.ts";
import { Bars, barTable } from "../../charts/Bars.tsx";
import type { BarRow, TableData, Tone } from "../../charts/data.ts";
import { Figure } from "../../charts/Figure.tsx";
import { Hat } from "../../charts/Hat.tsx";
import { Pages } from "../../charts/Pages.tsx";
import { pagesOf } from "../../charts/paging.ts";
import { StackedBar } from "../../charts/StackedBar.tsx";
import { barRows } from "../../charts/share.ts";
import { choiceSummary, leadersOf, listed, movementSummary, quoted } from "../../charts/summary.ts";
import { charts } from "../../locales/en/charts.ts";
import { fill } from "../../locales/index.ts";
import { movementOf, type PictureProps, roundsOf, shownRounds } from "../picture.ts";

type Props = PictureProps<"sort">;
type Settings = Props["face"]["settings"];

/** A card with what may be shown of it, the first round first. */
interface CardResult {
  id: string;
  text: string;
  rounds: { round: Round; item: Distribution }[];
}

const PAGE = 6;
const TONES = { L: "leading", M: "managing", B: "both" } as const satisfies Record<string, Tone>;

/** One card when it has the focus, otherwise all of them. */
export function SortResult(props: Props) {
  const cards = cardsOf(props);
  const focused = cards.find(({ id }) => id === props.focus);
  return focused ? <OneCard card={focused} {...props} /> : <AllCards cards={cards} {...props} />;
}

function cardsOf({ face, result }: Props): CardResult[] {
  const rounds = roundsOf(result, "sort");
  const asked = face.settings.cards.filter(({ id }) =>
    rounds.some((one) => one.result.cards.some((card) => card.id === id)),
  );
  return asked.map(({ id, text }) => ({
    id,
    text,
    rounds: shownRounds(
      rounds.map((one) => ({ round: one.round, item: one.result.cards.find((card) => card.id === id) })),
    ),
  }));
}

function rowsOf(settings: Settings, card: CardResult): BarRow[] {
  return barRows(
    settings.choices.map(({ id, text }) => ({ id, text, tone: TONES[id] })),
    card.rounds,
  );
}

function OneCard({ card, face: { settings }, result, size }: Props & { card: CardResult }) {
  const last = card.rounds.at(-1);
  const rows = rowsOf(settings, card);
  const movement = movementOf(result, card.id);
  return (
    <div class={`picture picture-${size}`}>
      <p class="card-large">{card.text}</p>
      {last ? (
        <Figure
          size={size}
          summary={choiceSummary(settings.choices, last.item)}
          notes={movement ? [movementSummary(movement, settings.choices)] : []}
          table={barTable(rows)}
        >
          <Bars rows={rows} />
        </Figure>
      ) : (
        <p class="hidden-note">{charts.hiddenItem}</p>
      )}
      <ArticleView settings={settings} card={card.id} argued />
    </div>
  );
}

/** One source's opinion, as an aside: never the right answer. */
function ArticleView({ settings, card, argued = false }: { settings: Settings; card: string; argued?: boolean }) {
  const view = settings.key?.find(({ id }) => id === card);
  const choice = settings.choices.find(({ id }) => id === view?.choice);
  if (!view || !choice) return null;
  return (
    <aside class="article-view">
      {fill(charts.sort.view, { choice: quoted(choice.text) })} {argued && view.why}
    </aside>
  );
}

function AllCards({ cards, ...props }: Props & { cards: CardResult[] }) {
  const { size, face, result } = props;
  const notes = [
    ...cards.flatMap(({ id, text }) => {
      const movement = movementOf(result, id);
      return movement
        ? [fill(charts.sort.moved, { card: quoted(text), moved: movementSummary(movement, face.settings.choices) })]
        : [];
    }),
    ...matchNote(props),
  ];
  const chart = { size, notes: size === "stage" ? [] : notes, table: overviewTable(face.settings, cards) };
  const small = size === "phone" || props.dense === true;
  if (size !== "stage") {
    return (
      <Figure {...chart} summary={overviewSummary(face.settings, cards)}>
        <Overview cards={cards} settings={face.settings} small={small} argued />
      </Figure>
    );
  }
  return (
    <Pages
      pages={pagesOf(cards, PAGE).map((page) => (
        <Figure {...chart} quiet key={page[0]?.id} summary={overviewSummary(face.settings, cards)}>
          <Overview cards={page} settings={face.settings} small={small} argued={false} />
        </Figure>
      ))}
    />
  );
}

interface OverviewProps {
  cards: CardResult[];
  settings: Settings;
  small: boolean;
  /** Whether there is room for the article's argument. */
  argued: boolean;
}

function Overview({ cards, settings, small, argued }: OverviewProps) {
  return (
    <>
      {small && <Heads settings={settings} />}
      <ul class={small ? "cards cards-list" : "cards cards-grid"}>
        {cards.map((card) => (
          <li key={card.id} class="card-small">
            <p class="card-text">{card.text}</p>
            <SmallBars card={card} settings={settings} small={small} />
            <ArticleView settings={settings} card={card.id} argued={argued} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The choices at the ends and in the middle, where their parts of the bars are. */
function Heads({ settings }: { settings: Settings }) {
  return (
    <div class="heads">
      {settings.choices.map(({ id, text }) => (
        <span key={id} class={`tone-${TONES[id]}`}>
          <Hat tone={TONES[id]} /> {text}
        </span>
      ))}
    </div>
  );
}

function SmallBars({ card, settings, small }: { card: CardResult; settings: Settings; small: boolean }) {
  if (card.rounds.length === 0) return <p class="hidden-note">{charts.hidden}</p>;
  const rows = rowsOf(settings, card);
  return small ? <StackedBar rows={rows} /> : <Bars rows={rows} />;
}

/** The card on which the room agrees most, in words. */
function overviewSummary(settings: Settings, cards: readonly CardResult[]): string {
  const shown = cards.flatMap(({ text, rounds }) => {
    const last = rounds.at(-1);
    return last ? [{ text, item: last.item, ...leadersOf(settings.choices, last.item) }] : [];
  });
  const [most] = shown.sort((a, b) => b.count / b.item.n - a.count / a.item.n);
  if (!most) return charts.sort.overviewHidden;
  const who = listed(most.top.map(({ text }) => quoted(text)));
  return fill(charts.sort.overview, { card: quoted(most.text), n: most.count, all: most.item.n, who });
}

/** How much of the room agrees with one article's view, once that view is shown. */
function matchNote({ result }: Props): string[] {
  const match = roundsOf(result, "sort")[0]?.result.sourceMatch;
  return typeof match === "number" ? [fill(charts.sort.match, { percent: Math.round(match * 100) })] : [];
}

function overviewTable({ choices }: Settings, cards: readonly CardResult[]): TableData {
  const hidden = { rounds: [undefined] };
  return {
    columns: [charts.sort.card, ...choices.map(({ text }) => text), charts.sort.people],
    rows: cards.flatMap(({ text, rounds }) =>
      (rounds.length > 0 ? rounds : hidden.rounds).map((one) => ({
        head: one?.round === 2 ? fill(charts.sort.round, { card: text }) : text,
        cells: one
          ? [...choices.map(({ id }) => String(one.item.counts[id] ?? charts.notOffered)), String(one.item.n)]
          : [...choices, null].map(() => charts.hidden),
      })),
    ),
  };
}

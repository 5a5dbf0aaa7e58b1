/** Several questions, one at a time: where one is, the way on, and behind the last one what one has said. */
import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import { OwnList } from "./OwnList.tsx";
import type { OwnRow } from "./OwnRows.tsx";
import { InFoot, InHead } from "./phone-frame.tsx";

/** The way past a question. */
export interface Past {
  text: string;
  act(): void;
  /** It does not go on to the next question. */
  stays?: boolean;
}

interface DeckProps {
  /** Stands above a question. */
  aboveOf?(item: OwnRow): ComponentChildren;
  /** The texts are names of a word or two, not sentences. */
  names?: boolean;
  /** Stands below it, in small print. */
  below?: ComponentChildren;
  /** Stands behind the last question, below what one has said. */
  behind?: ComponentChildren;
  items: readonly OwnRow[];
  /** After a pass: lets the answers count again; null where they count. */
  restore: (() => void) | null;
  /** What is still to be done before one can go on, as the button says it; null where nothing is. */
  missing(item: OwnRow): string | null;
  past(item: OwnRow): Past | null;
  /**
   * How a question is answered; `id` is that of its text, and `onward` is for a tap that says all there is to say. `next` is for
   * a tap that the question behind it asks about: who came from the list goes there first.
   */
  children(item: OwnRow, id: string, onward: () => void, next: () => void): ComponentChildren;
}

/** The id of a question's text, which names what answers it. */
const questionId = (id: string): string => `q-${id}`;

/** A single question stands by itself, without a way on; there is a list only after a pass. */
export function Deck(props: DeckProps) {
  const { aboveOf, below, behind, names, items, restore, missing, past, children } = props;
  const isDone = ({ said, skipped }: OwnRow) => said !== null || skipped;
  const place = useDeck(items.map(isDone), restore !== null);
  const { at } = place;
  const single = items.length === 1;
  const item = items[single ? 0 : at];
  if (!item || (place.isAtList && (restore || !single)))
    return (
      <OwnList rows={items} done={items.every(isDone)} restore={restore} change={place.change}>
        {behind}
      </OwnList>
    );
  const lacks = item.skipped ? null : missing(item);
  const way = past(item);
  const question = (
    <>
      {aboveOf?.(item)}
      <h2 class={names ? "asking is-name" : "asking"} id={questionId(item.id)} tabIndex={-1}>
        {item.text}
      </h2>
      {children(item, questionId(item.id), place.onward, place.next)}
    </>
  );
  if (single)
    return (
      <div class="answer low">
        {question}
        {behind}
      </div>
    );
  return (
    <>
      <InHead>{item.behind || <PlaceOf all={items.filter((one) => !one.behind).map(isDone)} at={at} />}</InHead>
      <div class="answer in-deck" key={item.id}>
        <div ref={place.page} class="deck-page">
          {question}
          {way && (
            <button
              type="button"
              class="quiet past"
              aria-pressed={item.skipped}
              onClick={() => {
                way.act();
                if (!way.stays) place.onward();
              }}
            >
              {way.text}
            </button>
          )}
        </div>
        {below}
      </div>
      <InFoot>
        <BackAndNext back={place.back} lacks={lacks} last={at === items.length - 1} onward={place.onward} />
      </InFoot>
    </>
  );
}

export interface Place {
  /** The place of the thing in hand; as many as there are things stands for the list. */
  at: number;
  isAtList: boolean;
  /** Goes on; who came from the list goes back to it. */
  onward(): void;
  /** Goes to the thing behind the one in hand, and from there to the list for who came from it. */
  next(): void;
  /** Goes back; null where there is nothing before. */
  back: (() => void) | null;
  /** Goes from the list to one thing. */
  change(place: number): void;
  /** The part of the page that has to be seen: on a low phone what stands above it, and has been read, gives way. */
  page: RefObject<HTMLDivElement | null>;
}

/**
 * `done` says of each thing whether it is dealt with: who comes back finds the first that is not, or the list. After a pass
 * (`withdrawn`) there is only the list, until one thing is answered anew.
 */
export function useDeck(done: readonly boolean[], withdrawn: boolean): Place {
  const all = done.length;
  const [at, setAt] = useState(() => {
    const open = done.indexOf(false);
    return open === -1 ? all : open;
  });
  const [changing, setChanging] = useState(false);
  const onward = () => {
    setAt(changing ? all : at + 1);
    setChanging(false);
  };
  const page = useRef<HTMLDivElement>(null);
  const was = useRef(at);
  useEffect(() => {
    if (was.current === at) return;
    was.current = at;
    scrollTo(0, 0);
    page.current?.scrollIntoView({ block: "nearest" });
    page.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [at]);
  return {
    page,
    at,
    isAtList: at >= all || (withdrawn && !changing),
    onward,
    next: () => setAt(at + 1),
    back: changing ? onward : at === 0 ? null : () => setAt(at - 1),
    change: (place) => {
      setAt(place);
      setChanging(true);
    },
  };
}

/** A piece for each question, and in words which one this is. */
export function PlaceOf({ all, at }: { all: readonly boolean[]; at: number }) {
  return (
    <p class="place">
      {all.map((done, piece) => (
        <span key={piece} aria-hidden="true" class={piece === at ? "is-now" : done ? "is-done" : ""} />
      ))}
      <strong key={at}>{fill(words.of, { n: at + 1, all: all.length })}</strong>
    </p>
  );
}

/** The two buttons at the thumb. The black one says what is missing where it cannot go on yet. */
export function BackAndNext(props: { back: (() => void) | null; lacks: string | null; last: boolean; onward(): void }) {
  const { back, lacks, last, onward } = props;
  return (
    <>
      <button type="button" aria-disabled={back === null} onClick={() => back?.()}>
        {words.back}
      </button>
      <button type="button" class="primary" aria-disabled={lacks !== null} onClick={() => lacks === null && onward()}>
        {lacks ?? (last ? words.finish : words.next)}
      </button>
    </>
  );
}

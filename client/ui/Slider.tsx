/**
 * A place on an ordered scale: a slider with a stop for each answer, and − and + beside it. Nothing is marked until it is
 * touched, and then the place where the thumb lies counts as well.
 */
import { useId, useRef, useState } from "preact/hooks";
import { answers } from "#words/answers.ts";
import { fill } from "#words/fill.ts";
import { useHold } from "./useHold.ts";

const words = answers.slider;

/** Pixels across the thumb, which `slider.css` draws: its middle goes from half of that to half of that before the end. */
const THUMB = 28;

/** What a scale is made of. */
export interface Scale {
  /** The stops, from the left end to the right one. */
  stops: readonly number[];
  /** The words of the two ends, left and right. */
  ends: readonly [left: string, right: string];
  /** The words of the stop in the middle, where that has a meaning of its own. */
  middle?: string;
  /** The scale has two opposite sides: a stop is named by its distance from the middle. */
  lean?: boolean;
}

export interface SliderProps extends Scale {
  /** The ids of the question's parts, which name the slider. */
  labelledBy: string;
  value: number | undefined;
  /** Takes a stop as soon as the finger is lifted, or at each key and press. */
  pick(stop: number): void;
  /** The id of the `Ends`, where these stand elsewhere on the page because several sliders share them. */
  endsId?: string;
}

/** The words at both ends, and in the middle where there are any. */
export function Ends({ id, ends, middle }: Pick<Scale, "ends" | "middle"> & { id: string }) {
  return (
    <p class="ends" id={id}>
      <span>{ends[0]}</span>
      {middle !== undefined && <span class="ends-middle">{middle}</span>}
      <span>{ends[1]}</span>
    </p>
  );
}

/** A stop by its place from the left, in words for people: "3 of 5 towards “Present”", "7 of 10". */
export function stopInWords({ stops, ends, middle, lean }: Scale, at: number): string {
  const last = stops.length - 1;
  const text = ends[at * 2 < last ? 0 : 1];
  if (lean) {
    if (at * 2 === last) return middle ?? fill(words.between, { a: ends[0], b: ends[1] });
    return fill(words.towards, { n: Math.abs(at - last / 2), all: last / 2, text });
  }
  const n = fill(words.of, { n: stops[at] ?? 0, all: Math.max(...stops) });
  return at === 0 || at === last ? fill(words.at, { n, text }) : n;
}

export function Slider(props: SliderProps) {
  const { labelledBy, stops, ends, middle, value, pick } = props;
  const id = useId();
  const endsId = props.endsId ?? `${id}-ends`;
  const last = stops.length - 1;
  const marked = value === undefined ? -1 : stops.indexOf(value);
  /** Where the thumb is while it is moved: that counts once it is let go. */
  const [moved, setMoved] = useState<number | null>(null);
  const [byButton, setByButton] = useState(false);
  const isOpen = marked === -1 && moved === null;
  const place = moved ?? (marked === -1 ? last / 2 : marked);
  const now = useRef(place);
  now.current = place;
  const move = (at: number) => {
    now.current = Math.min(last, Math.max(0, at));
    setMoved(now.current);
  };
  const letGo = (at: number) => {
    setMoved(null);
    const stop = stops[at];
    if (stop !== undefined && at !== marked) pick(stop);
  };
  const step = (by: 1 | -1) => move(by === 1 ? Math.floor(now.current) + 1 : Math.ceil(now.current) - 1);

  /** Whether the browser itself has moved the thumb since the finger came down. */
  const byBrowser = useRef(false);
  /** On some phones a tap beside the thumb does not move it; nowhere does one on the thumb itself, or a screen reader's press. */
  const tap = (event: Tap) => {
    if (!byBrowser.current) letGo(tapped(event, place, last));
  };
  const says = isOpen ? words.open : stopInWords(props, place);
  return (
    <div class="slider" dir="ltr">
      {props.endsId === undefined && <Ends id={endsId} ends={ends} {...(middle !== undefined && { middle })} />}
      <div class="slide-line">
        <By
          by={-1}
          end={ends[0]}
          stuck={!isOpen && place === 0}
          step={step}
          done={() => letGo(now.current)}
          says={setByButton}
        />
        <span class={last % 2 === 0 ? "slide-track has-middle" : "slide-track"} style={{ "--gaps": last }}>
          <input
            type="range"
            class={isOpen ? "is-open" : undefined}
            min={0}
            max={last}
            // Between two stops, where there is no middle one: halves, until it is touched.
            step={isOpen && last % 2 === 1 ? 0.5 : 1}
            value={place}
            aria-labelledby={labelledBy}
            aria-describedby={endsId}
            aria-valuetext={says}
            onInput={(event) => {
              byBrowser.current = true;
              move(nearest(Number(event.currentTarget.value), place));
            }}
            onChange={(event) => letGo(nearest(Number(event.currentTarget.value), place))}
            onPointerDown={() => {
              byBrowser.current = false;
            }}
            // The page is scrolled instead: nothing was meant.
            onPointerCancel={() => setMoved(null)}
            onPointerUp={tap}
            onClick={tap}
            onKeyDown={(event) => {
              if (!isOpen || (event.key !== "Enter" && event.key !== " ")) return;
              event.preventDefault();
              letGo(Math.floor(place));
            }}
          />
        </span>
        <By
          by={1}
          end={ends[1]}
          stuck={!isOpen && place === last}
          step={step}
          done={() => letGo(now.current)}
          says={setByButton}
        />
      </div>
      {/* A slider says its own value; for who presses a button, this line does. */}
      <p
        class={isOpen ? "slide-says soft" : "slide-says"}
        aria-hidden={!byButton}
        aria-live={byButton ? "polite" : "off"}
      >
        {says}
      </p>
    </div>
  );
}

/** One stop further, and on while it is held. */
function By(props: {
  by: 1 | -1;
  end: string;
  /** There is no stop further on. */
  stuck: boolean;
  step(by: 1 | -1): void;
  done(): void;
  /** Whether what is pressed has to be said. */
  says(byButton: boolean): void;
}) {
  const { by, end, stuck, step, done, says } = props;
  const hold = useHold(() => step(by), done);
  return (
    <button
      type="button"
      class={by === 1 ? "slide-by slide-more" : "slide-by"}
      aria-label={fill(words.step, { text: end })}
      aria-disabled={stuck}
      onFocus={() => says(true)}
      onBlur={() => says(false)}
      {...hold}
    />
  );
}

/** The stop at a place that may lie between two: the one further from where the thumb was. */
const nearest = (at: number, from: number): number => (at < from ? Math.floor(at) : Math.ceil(at));

type Tap = MouseEvent & { currentTarget: HTMLElement };

/** The stop that a tap meant: the thumb's own where it was hit, else the one below the finger. */
function tapped(event: Tap, place: number, last: number): number {
  // A screen reader presses without a place.
  if (event.type === "click" && event.detail === 0) return Math.floor(place);
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const way = width - THUMB;
  const x = event.clientX - left - THUMB / 2;
  const onThumb = Math.abs(x - (place / last) * way) <= THUMB / 2;
  if (onThumb && Number.isInteger(place)) return place;
  return Math.min(last, Math.max(0, Math.round((x / way) * last)));
}

/** A row of numbered stops to tap, with its two ends named: the answer to anything that lies on a scale. */
import { answers as words } from "#words/answers.ts";
import { fill } from "#words/fill.ts";

/** From this many stops on a narrow phone sets them in two rows, or they would be too small for a thumb. */
const TWO_ROWS = 8;

export interface StopsProps {
  /** The radio group's own name on this page. */
  name: string;
  /** The id of the question, which names the group; `NAME-ends` is that of the two ends, where a question has two rows. */
  labelledBy: string;
  /** The stops, from the left end to the right one. */
  stops: readonly number[];
  /** The words of the two ends, left and right. */
  ends: readonly [left: string, right: string];
  value: number | undefined;
  pick(stop: number): void;
  /** The words of the stop in the middle, where that has a meaning of its own. */
  middle?: string;
  /** The scale has two opposite sides: a stop is named by its distance from the middle. */
  lean?: boolean;
  /** Nothing can be tapped yet. */
  disabled?: boolean;
}

/**
 * Two rows keep their order from left to right, as every other stop stands half a place further on; so each is at least
 * 44 px wide on a phone, and where there is room they all stand in one row. The arrow keys go from stop to stop.
 */
export function Stops(props: StopsProps) {
  const { name, labelledBy, stops, ends, value, pick, middle, lean = false, disabled = false } = props;
  const two = stops.length >= TWO_ROWS;
  return (
    <div class="stops">
      <p class="ends small" id={`${name}-ends`} aria-hidden="true">
        <span>{lean ? fill(words.stops.left, { text: ends[0] }) : ends[0]}</span>
        {middle !== undefined && <span class="soft">{middle}</span>}
        <span>{lean ? fill(words.stops.right, { text: ends[1] }) : ends[1]}</span>
      </p>
      <div
        class={two ? "stop-row stop-two" : "stop-row"}
        style={{ "--stops": stops.length }}
        role="radiogroup"
        aria-labelledby={labelledBy}
      >
        {stops.map((stop, at) => (
          <label key={stop} class="dot" style={{ "--at": at + 1 }}>
            <input
              type="radio"
              name={name}
              checked={value === stop}
              disabled={disabled}
              aria-label={spoken(at, props)}
              onChange={() => pick(stop)}
            />
            <span aria-hidden="true">{lean ? distance(at, stops.length) : stop}</span>
          </label>
        ))}
      </div>
    </div>
  );
}

/** Places from the middle of a scale with an odd number of stops. */
const distance = (at: number, all: number): number => Math.abs(at - (all - 1) / 2);

/** A stop as it is read out: with the words of an end or the middle where it stands there. */
function spoken(at: number, { stops, ends, middle, lean }: StopsProps): string {
  const last = stops.length - 1;
  const n = lean ? distance(at, stops.length) : (stops[at] ?? 0);
  const text = at * 2 === last && middle !== undefined ? middle : ends[at * 2 < last ? 0 : 1];
  if (lean) return fill(at * 2 === last ? words.stops.at : words.stops.towards, { n, text });
  return at === 0 || at === last || (at * 2 === last && middle !== undefined)
    ? fill(words.stops.at, { n, text })
    : String(n);
}

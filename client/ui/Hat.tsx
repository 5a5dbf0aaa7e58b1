/** The two hats: a brimmed hat with a pinched crown for leading, a round one for managing, both for both. Told apart by outline. */
/**
 * The look of a bar: colour and pattern together, so that it reads in black and white. `first` and `second` are two
 * sides without a role; `plain` is one of many.
 */
export type Tone = "leading" | "managing" | "both" | "first" | "second" | "plain";

const LEADING =
  "M6.5 11.2C6.8 6.6 8 2.6 10.2 2.6c1 0 1.3 1.2 1.8 1.2s.8-1.2 1.8-1.2c2.2 0 3.4 4 3.7 8.6 2 0 3.8-.5 5.2-1.2C21.6 13.4 17 14.6 12 14.6S2.400 13.4 1.300 10c1.400.7 3.200 1.200 5.200 1.200z";
const MANAGING =
  "M6.200 11.400C6.200 5.600 8.400 2.400 12 2.400s5.800 3.200 5.800 9h1.600a1.500 1.500 0 0 1 0 3H4.600a1.500 1.500 0 0 1 0-3z";

/** A small mark beside a label; the label says what it means. */
export function Hat({ tone }: { tone: Tone }) {
  if (tone === "leading" || tone === "managing") {
    return (
      <svg class={`hat hat-${tone}`} viewBox="0 0 24 17" aria-hidden="true">
        <path d={tone === "leading" ? LEADING : MANAGING} />
      </svg>
    );
  }
  if (tone !== "both") return null;
  return (
    <svg class="hat hat-both" viewBox="0 0 24 17" aria-hidden="true">
      <g transform="translate(-.3 -.4) scale(.62)">
        <path d={LEADING} />
      </g>
      <g transform="translate(9.400 6.600) scale(.62)">
        <path d={MANAGING} />
      </g>
    </svg>
  );
}

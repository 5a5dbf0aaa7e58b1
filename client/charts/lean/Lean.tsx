/** Two ways around one line: a row for each vote, widths are people, the vote after the talk higher and in bold. */

import { lastOf } from "../../../shared/plain.ts";
import type { PictureSize, Tone } from "../data.ts";
import { Part } from "../stacked-bar/Part.tsx";
import { type LeanSides, layLean } from "./lean-layout.ts";
import "./lean.css";

export interface LeanVote {
  /** Which vote it is, where there are two. */
  label?: string;
  /** The one that counts: the last. */
  now: boolean;
  sides: LeanSides;
}

interface LeanProps {
  votes: readonly LeanVote[];
  tones: readonly [Tone, Tone];
  /** The names of the two strengths. */
  strongly: string;
  slightly: string;
  size: PictureSize;
}

export function Lean({ votes, tones, strongly, slightly, size }: LeanProps) {
  const shares = layLean(votes.map(({ sides }) => sides));
  // The words stand over the parts of the vote that counts, as far as both have room.
  const now = lastOf(shares) ?? [NOBODY, NOBODY];
  const labelled = votes.some(({ label }) => label !== undefined);
  return (
    <div class={`leaning lean-of-${votes.length} lean-${size}${labelled ? " lean-labelled" : ""}`}>
      <span class="lean-key lean-a">
        <span>{strongly}</span>
        <span style={{ flexBasis: inPercent(now[0]) }}>{slightly}</span>
      </span>
      <span class="lean-key">
        <span style={{ flexBasis: inPercent(now[1]) }}>{slightly}</span>
        <span>{strongly}</span>
      </span>
      {votes.map(({ label, now, sides: [a, b] }, at) => {
        const [shareA, shareB] = shares[at] ?? [NOBODY, NOBODY];
        return (
          <div key={label ?? at} class={now ? "lean-vote lean-now" : "lean-vote"}>
            {label !== undefined && <span class="lean-label">{label}</span>}
            <span class="lean-side lean-a">
              <Part tone={tones[0]} n={a.strongly} length={{ share: shareA.strongly }} />
              <Part tone={tones[0]} n={a.slightly} length={{ share: shareA.slightly }} hollow />
            </span>
            <span class="lean-side">
              <Part tone={tones[1]} n={b.slightly} length={{ share: shareB.slightly }} hollow />
              <Part tone={tones[1]} n={b.strongly} length={{ share: shareB.strongly }} />
            </span>
          </div>
        );
      })}
    </div>
  );
}

const inPercent = ({ slightly }: { slightly: number }): string => `${slightly * 100}%`;

const NOBODY = { slightly: 0, strongly: 0 };

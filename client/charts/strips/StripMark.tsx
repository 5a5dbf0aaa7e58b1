/** The marks of a strip: told apart by shape, and one inside the other when they meet. */

export type MarkShape = "disc" | "ring" | "diamond";

/** From the outermost to the innermost; a later one is drawn on top. */
export const OUTSIDE_IN: readonly MarkShape[] = ["ring", "diamond", "disc"];

/** How far a mark reaches from its middle, in tenths of an em: there an arrow to it ends. */
export const REACH: Readonly<Record<MarkShape, number>> = { ring: 7.4, diamond: 6.4, disc: 5.2 };

/** A mark drawn around the origin, in tenths of an em. */
export function MarkPath({ shape }: { shape: MarkShape }) {
  switch (shape) {
    case "disc":
      return <circle class="strip-disc" r={REACH.disc - 0.5} />;
    case "diamond":
      return <path class="strip-outline" d="M0,-5.4 L5.4,0 L0,5.4 L-5.4,0 Z" />;
    case "ring":
      return <circle class="strip-outline" r={REACH.ring - 1} />;
    default:
      return shape satisfies never;
  }
}

/** A mark beside the word for it. */
export function MarkSample({ shape }: { shape: MarkShape }) {
  return (
    <svg class="strip-sample" viewBox="-8 -8 16 16" aria-hidden="true">
      <MarkPath shape={shape} />
    </svg>
  );
}

interface StripKeyProps {
  /** What any mark is. */
  of: string;
  marks: readonly { shape: MarkShape; label: string }[];
  /** Why a mark is missing, where one is. */
  missing?: string | undefined;
}

/** What the marks stand for, once for all strips. */
export function StripKey({ of, marks, missing }: StripKeyProps) {
  return (
    <p class="strip-key">
      <span class="soft">{of}</span>
      {marks.map(({ shape, label }) => (
        <span key={shape}>
          <MarkSample shape={shape} />
          {label}
        </span>
      ))}
      {missing !== undefined && <span class="soft">{missing}</span>}
    </p>
  );
}

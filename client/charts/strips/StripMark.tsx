/** The marks of a strip: told apart by shape, and one inside the other when they meet. */

export type MarkShape = "disc" | "ring" | "diamond";

/** From the outermost to the innermost; a later one is drawn on top. */
export const OUTSIDE_IN: readonly MarkShape[] = ["ring", "diamond", "disc"];

/** How far a mark reaches from its middle, in tenths of an em: there an arrow to it ends. */
export const REACH: Readonly<Record<MarkShape, number>> = { ring: 7, diamond: 5.8, disc: 3.4 };

/** A mark drawn around the origin, in tenths of an em. */
export function MarkPath({ shape }: { shape: MarkShape }) {
  switch (shape) {
    case "disc":
      return <circle class="strip-disc" r={REACH.disc} />;
    case "diamond":
      return <path class="strip-outline" d="M0,-5.2 L5.2,0 L0,5.2 L-5.2,0 Z" />;
    case "ring":
      return <circle class="strip-outline" r={REACH.ring - 0.7} />;
    default:
      return shape satisfies never;
  }
}

/** What the marks stand for, once for all strips. */
export function StripKey({ marks }: { marks: readonly { shape: MarkShape; label: string }[] }) {
  return (
    <span class="strip-key">
      {marks.map(({ shape, label }) => (
        <span key={shape}>
          <svg class="strip-sample" viewBox="-8 -8 16 16" aria-hidden="true">
            <MarkPath shape={shape} />
          </svg>
          {label}
        </span>
      ))}
    </span>
  );
}

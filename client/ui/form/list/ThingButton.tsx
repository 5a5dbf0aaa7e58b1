/** The small buttons of a thing in a list: each a drawing, and its words for those who do not see it. */

const PATHS = {
  words: "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3",
  up: "M12 19V5M5 12l7-7 7 7",
  down: "M12 5v14M5 12l7 7 7-7",
  remove: "M6 6l12 12M18 6L6 18",
} as const;

export interface ThingButtonProps {
  id: string;
  is: keyof typeof PATHS;
  label: string;
  /** There is nothing to do, such as up for the first one. Not `disabled`, which would throw the focus away. */
  off?: boolean;
  act(): void;
}

export function ThingButton({ id, is, label, off = false, act }: ThingButtonProps) {
  return (
    <button
      id={id}
      type="button"
      class="quiet"
      title={label}
      aria-label={label}
      aria-disabled={off}
      onClick={() => {
        if (!off) act();
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={PATHS[is]} />
      </svg>
    </button>
  );
}

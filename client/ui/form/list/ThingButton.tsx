/** The small buttons of a thing in a list: each a drawing, and its words for those who do not see it. */
import { Icon, type IconName } from "../../Icon.tsx";

export interface ThingButtonProps {
  id: string;
  is: Extract<IconName, "words" | "up" | "down" | "remove">;
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
      <Icon icon={is} />
    </button>
  );
}

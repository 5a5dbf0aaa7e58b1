/** The buttons of the planner that have a drawing for a face. */
import { Icon, type IconName } from "../../ui/Icon.tsx";

interface IconButtonProps {
  icon: IconName;
  /** What it does, for everybody who does not see the drawing, and as a tooltip. */
  label: string;
  act(): void;
  disabled?: boolean;
}

/** A button of 36 px with a drawing. */
export function IconButton({ icon, label, act, disabled = false }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      title={label}
      aria-label={label}
      aria-disabled={disabled}
      onClick={() => {
        if (!disabled) act();
      }}
    >
      <Icon icon={icon} />
    </button>
  );
}

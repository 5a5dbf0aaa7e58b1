/** A button that gives one command. */
import type { ComponentChildren } from "preact";
import type { Command } from "../../../../shared/protocol/command.ts";
import { hotkey } from "../../../ui/hotkey.ts";
import type { Place } from "../model/commands.ts";
import type { HostModel } from "../model.ts";

export interface ActProps {
  model: HostModel;
  /** Where an error is shown. */
  at: Place;
  /** Made when pressed, because times are; null where there is nothing to do. */
  make(): Command | null;
  children: ComponentChildren;
  label?: string;
  class?: string;
  disabled?: boolean;
  /** The key that presses it. */
  keys?: string;
}

/** Disabled buttons stay reachable by keyboard, so that nobody loses their place. */
export function Act({ model, at, make, children, label, class: look, disabled = false, keys }: ActProps) {
  return (
    <button
      type="button"
      class={look}
      aria-label={label}
      aria-disabled={disabled}
      {...hotkey(keys)}
      onClick={() => {
        const command = disabled ? null : make();
        if (command) model.command(at, command);
      }}
    >
      {children}
    </button>
  );
}

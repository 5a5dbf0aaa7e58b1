/** A button that goes on while it is held. */
import { useEffect, useRef } from "preact/hooks";

/** Milliseconds until a press is a hold, and from one step of a hold to the next. */
const HOLD_MS = 450;
const AGAIN_MS = 120;

/** `step` goes one further; `done` comes once after a press, and once after all the steps of a hold. For a button's properties. */
export function useHold(step: () => void, done: () => void) {
  const press = useRef({ timer: 0, held: false, step }).current;
  press.step = step;
  const stop = () => clearTimeout(press.timer);
  const again = () => {
    press.held = true;
    press.step();
    press.timer = Number(setTimeout(again, AGAIN_MS));
  };
  const end = () => {
    stop();
    if (press.held) done();
  };
  useEffect(() => stop, []);
  return {
    onPointerDown: () => {
      stop();
      press.held = false;
      press.timer = Number(setTimeout(again, HOLD_MS));
    },
    onPointerUp: end,
    onPointerLeave: end,
    onPointerCancel: end,
    onClick: () => {
      // The click that ends a hold is no press of its own.
      if (!press.held) {
        step();
        done();
      }
      press.held = false;
    },
  };
}

/** Full screen by the key F, or by a button that hides while the pointer rests. */
import { useEffect, useState } from "preact/hooks";
import { stage } from "#words/stage.ts";
import { keysOn } from "../../wire/clicker.ts";

const FADE_MS = 2_500;

/** Seen only while the pointer moves or it has the focus, and where the browser can. */
export function FullScreen() {
  const [near, setNear] = useState(true);
  useEffect(() => {
    let fade = setTimeout(() => setNear(false), FADE_MS);
    const move = () => {
      setNear(true);
      clearTimeout(fade);
      fade = setTimeout(() => setNear(false), FADE_MS);
    };
    const press = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() === "f" && !ctrlKey && !metaKey && !altKey && keysOn()) toggle();
    };
    addEventListener("pointermove", move);
    addEventListener("keydown", press);
    return () => {
      clearTimeout(fade);
      removeEventListener("pointermove", move);
      removeEventListener("keydown", press);
    };
  }, []);
  if (!document.fullscreenEnabled) return null;
  return (
    <button type="button" class={near ? "full-screen" : "full-screen full-screen-faded"} onClick={toggle}>
      {stage.full}
    </button>
  );
}

function toggle(): void {
  if (!document.fullscreenEnabled) return;
  // The browser may refuse without a click; then there is the button.
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => {});
}

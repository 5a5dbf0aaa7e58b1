/** The three screens of the room side by side, each at its own true size and scaled to the place that it has. */
import { useEffect, useRef, useState } from "preact/hooks";
import { catalogue as words } from "#words/catalogue.ts";
import { useMedia } from "../../ui/useMedia.ts";
import { addresses, type ScreenName } from "./frame/sample.ts";

interface Size {
  width: number;
  height: number;
}

const PHONE: Size = { width: 390, height: 844 };
const STAGE: Size = { width: 1280, height: 720 };
const LAPTOP: Size = { width: 1080, height: 760 };
/** From here on there is room for a laptop's page beside the list. */
const QUERY = "(min-width: 60rem)";

export function Screens() {
  const wide = useMedia(QUERY);
  return (
    <div class="screens">
      <Screen name="phone" size={PHONE} />
      <Screen name="stage" size={STAGE} />
      <Screen name="host" size={wide ? LAPTOP : PHONE} />
    </div>
  );
}

function Screen({ name, size }: { name: ScreenName; size: Size }) {
  const box = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(1);
  const { width, height } = size;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setScale(element.clientWidth / width));
    watch.observe(element);
    return () => watch.disconnect();
  }, [width]);
  return (
    <figure class={`screen screen-${name}`}>
      <figcaption>{words.screens[name]}</figcaption>
      <div class="screen-box" ref={box} style={{ aspectRatio: `${width} / ${height}` }}>
        <iframe
          title={words.frames[name]}
          src={addresses[name]}
          allow="fullscreen"
          style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }}
        />
      </div>
    </figure>
  );
}

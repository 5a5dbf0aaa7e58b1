/** One screen of the sample room, at its own true size and scaled to the place that it has. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { addresses, type ScreenName } from "./screens.ts";
import "./screen.css";

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

export const PHONE: Size = { width: 390, height: 844 };
export const LAPTOP: Size = { width: 1080, height: 760 };
/** What projectors and screens in a room have. */
export const STAGES = {
  "16:9": { width: 1280, height: 720 },
  "4:3": { width: 1024, height: 768 },
  "21:9": { width: 1680, height: 720 },
} as const satisfies Record<string, Size>;
export type StageShape = keyof typeof STAGES;

export interface ScreenProps {
  name: ScreenName;
  size: Size;
  caption: ComponentChildren;
  /** What the frame is called by a screen reader. */
  title: string;
}

export function Screen({ name, size, caption, title }: ScreenProps) {
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
      <figcaption>{caption}</figcaption>
      <div class="screen-box" ref={box} style={{ aspectRatio: `${width} / ${height}` }}>
        <iframe
          title={title}
          src={addresses[name]}
          allow="fullscreen"
          style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }}
        />
      </div>
    </figure>
  );
}

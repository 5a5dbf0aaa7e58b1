/** What the page of every host has: the bar at the top, what is read aloud, and the keys. */
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import type { HostView } from "../../../shared/protocol/view.ts";
import { Announcer } from "./Announcer.tsx";
import type { HostModel } from "./model.ts";
import { useWide } from "./parts/use-wide.ts";
import { Shortcuts } from "./Shortcuts.tsx";
import { TopBar } from "./TopBar.tsx";

export interface PageProps {
  model: HostModel;
  view: HostView;
}

interface FrameProps extends PageProps {
  /** A class of its own beside the page's. */
  name?: string;
  /** The page on a laptop, and where it is narrow. */
  Columns: ComponentType<PageProps>;
  Tabs: ComponentType<PageProps>;
}

export function Frame({ model, view, name = "", Columns, Tabs }: FrameProps) {
  const wide = useWide();
  const { title } = view.room;

  useEffect(() => {
    document.title = fill(words.page, { title });
  }, [title]);

  return (
    <div class={`host ${wide ? "is-wide" : "is-narrow"} ${name}`}>
      <TopBar model={model} view={view} />
      {wide ? <Columns model={model} view={view} /> : <Tabs model={model} view={view} />}
      <Announcer model={model} />
      <Shortcuts model={model} />
    </div>
  );
}

/** A button that copies a link, or shows it to be copied by hand where the browser does not let the page do it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { team as words } from "#words/host/team.ts";
import { copyText } from "../../../ui/copy-text.ts";

export interface CopyLinkProps {
  url: string;
  text: string;
  label?: string;
  class?: string;
  id?: string;
  /** Copies as soon as it is there: the press that made the link was meant for that. */
  atOnce?: boolean;
}

/** Milliseconds for which it says that it has copied. */
const SAID_MS = 2_500;

export function CopyLink({ url, text, label, class: look, id, atOnce = false }: CopyLinkProps) {
  const [state, setState] = useState<"idle" | "copied" | "by-hand">("idle");
  const field = useRef<HTMLInputElement>(null);

  const copy = async () => setState((await copyText(url)) ? "copied" : "by-hand");
  useEffect(() => {
    if (atOnce) void copy();
  }, [url]);
  useEffect(() => {
    if (state === "by-hand") field.current?.select();
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("idle"), SAID_MS);
    return () => clearTimeout(timer);
  }, [state]);

  return (
    <span class="copy-link">
      <button type="button" class={look} id={id} aria-label={label} onClick={() => void copy()}>
        {text}
      </button>{" "}
      <span role="status" class="small">
        {state === "copied" ? words.copied : ""}
      </span>
      {state === "by-hand" && (
        <label class="by-hand">
          <span class="small">{words.byHand}</span>
          <input ref={field} type="text" readOnly value={url} />
        </label>
      )}
    </span>
  );
}

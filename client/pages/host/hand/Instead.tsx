/** What somebody may have meant, or forgotten, who ends a workshop. */
import { fill } from "#words/fill.ts";
import { hand as words } from "#words/host/hand.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { unkept } from "../model/keeping.ts";
import { goTo } from "../model/next.ts";
import type { HostModel } from "../model.ts";
import { handBox } from "./open.ts";

interface InsteadProps {
  model: HostModel;
  view: HostView;
  /** Something else was chosen. */
  done(): void;
}

/** the end speaks of keeping only where the plan has a page for it that nobody has been shown. */
export function Instead({ model, view, done }: InsteadProps) {
  const keep = unkept(view, model.plan.value);
  return (
    <>
      {keep && (
        <>
          <p>{fill(words.ending.unkept, { title: keep.title })}</p>
          <button
            type="button"
            onClick={() => {
              model.command("hand", goTo(view, keep));
              done();
            }}
          >
            {words.ending.keep}
          </button>
        </>
      )}
      <button
        type="button"
        onClick={() => {
          handBox.value = "break";
          done();
        }}
      >
        {words.ending.pause}
      </button>
    </>
  );
}

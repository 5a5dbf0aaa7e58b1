/** A plan under a private link: kept by the server, for whoever has the link. */
import { useRef, useState } from "preact/hooks";
import { share as words } from "#words/plan-share.ts";
import { isOnlyHere } from "../../../shared/link.ts";
import { copyText } from "../../ui/copy-text.ts";
import { forgetPlanKey, keepPlanKey, newPlanKey, planKey, planServer } from "../../wire/server-plans.ts";
import type { OpenPlan } from "./open-plan.ts";
import "./share.css";

/** Where a plan's key stands in an address. */
export const linkOf = (key: string): string => `${location.origin}/plan#key:${key}`;

type ShareProps = Pick<OpenPlan, "editor" | "store" | "pictures">;

export function Share(plan: ShareProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {words.open}
      </button>
      <dialog ref={dialog} class="share" aria-labelledby="share-heading">
        <h2 id="share-heading">{words.heading}</h2>
        <p>{words.intro}</p>
        <Sharing key={plan.editor.id.value} {...plan} />
        <form method="dialog">
          <button type="submit" class="quiet">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  );
}

function Sharing({ editor, store, pictures }: ShareProps) {
  const id = editor.id.value;
  const [key, setKey] = useState(() => planKey(id));
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");

  const keep = async () => {
    if (busy) return;
    setBusy(true);
    const own = newPlanKey();
    const text = editor.draft.value;
    const kept = await planServer({ pictures }).put({ key: own }, text, 0);
    setBusy(false);
    if (kept.is !== "kept") return setSaid(words.offline);
    keepPlanKey(id, own);
    // The machine's server has it under its key's name now, and lists it there.
    if (store.onServer) await store.remove(id);
    setKey(own);
    setSaid("");
    editor.moved(kept.version, text);
  };
  const stop = async (shared: string) => {
    if (!(await planServer().remove({ key: shared }))) return setSaid(words.offline);
    forgetPlanKey(id);
    setKey(null);
    setAsking(false);
    setSaid(words.stopped);
    if (store.onServer) {
      await store.remove(id);
      await store.keep(id, editor.draft.value, 0);
    }
    const own = await store.find(id);
    editor.moved(own?.version ?? 0, own?.draft ?? editor.draft.value);
  };

  return (
    <>
      {key === null ? (
        <button type="button" class="primary" aria-disabled={busy} onClick={() => void keep()}>
          {busy ? words.busy : words.act}
        </button>
      ) : (
        <>
          <label class="field">
            <span>{words.link}</span>
            <input type="text" readOnly value={linkOf(key)} onFocus={({ currentTarget }) => currentTarget.select()} />
          </label>
          {isOnlyHere(linkOf(key)) && <p class="soft small">{words.onlyHere}</p>}
          <p class="row">
            <button
              type="button"
              class="primary"
              onClick={async () => setSaid((await copyText(linkOf(key))) ? words.copied : words.notCopied)}
            >
              {words.copy}
            </button>
            {!asking && (
              <button type="button" onClick={() => setAsking(true)}>
                {words.stop}
              </button>
            )}
          </p>
          {asking && (
            <fieldset class="asks">
              <p>{words.stopAsk}</p>
              <button type="button" onClick={() => setAsking(false)}>
                {words.stopNo}
              </button>
              <button type="button" class="grave" onClick={() => void stop(key)}>
                {words.stopYes}
              </button>
            </fieldset>
          )}
        </>
      )}
      <p role="status">{said}</p>
    </>
  );
}

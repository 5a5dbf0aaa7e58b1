/** The list of shortcuts, and the switch for those of a single letter. */
import { useEffect, useRef, useState } from "preact/hooks";
import { host as words } from "#words/host.ts";
import { keepLetters, lettersOn, listenToKeys } from "./model/keyboard.ts";
import type { HostModel } from "./model.ts";
import { focusPrimary } from "./PrimaryButton.tsx";
import { focusCheck } from "./result/FirstLook.tsx";

export function Shortcuts({ model }: { model: HostModel }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [letters, setLetters] = useState(lettersOn());
  const show = () => {
    if (!dialog.current?.open) dialog.current?.showModal();
  };

  useEffect(() => listenToKeys(model, { help: show, primary: focusPrimary, check: focusCheck }), [model]);

  return (
    <>
      <button type="button" class="quiet small shortcuts-button" onClick={show}>
        {words.shortcuts.open}
      </button>
      <dialog ref={dialog} aria-labelledby="shortcuts-heading">
        <h2 id="shortcuts-heading">{words.shortcuts.heading}</h2>
        <dl class="keys">
          {words.shortcuts.keys.map(({ keys, does }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label class="tick">
          <input
            type="checkbox"
            checked={letters}
            onChange={(event) => {
              setLetters(event.currentTarget.checked);
              keepLetters(event.currentTarget.checked);
            }}
          />
          <span>
            {words.shortcuts.letters}
            <span class="soft small block">{words.shortcuts.lettersHint}</span>
          </span>
        </label>
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {words.shortcuts.close}
        </button>
      </dialog>
    </>
  );
}

/** Ways to take along all that one has said: copied, as a file, or sent to oneself. */
import { useState } from "preact/hooks";
import { mine } from "#words/mine.ts";
import { copyText } from "../../../ui/copy-text.ts";

const words = mine.keep;

/** A link that carries its file works where plain http allows little else. */
export function Ways({ text }: { text: string }) {
  const [note, setNote] = useState("");
  const copy = async () => setNote((await copyText(text)) ? mine.code.copied : words.notCopied);
  return (
    <div class="return-row">
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <a class="button" href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`} download={words.file}>
        {words.save}
      </a>
      {"share" in navigator && (
        <button type="button" onClick={() => navigator.share({ title: mine.title, text }).catch(() => {})}>
          {mine.code.share}
        </button>
      )}
      <span role="status" class="small">
        {note}
      </span>
    </div>
  );
}

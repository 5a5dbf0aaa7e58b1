/** At the end: all that one has said, step by step, to read once more and to take along. */
import { useEffect, useState } from "preact/hooks";
import { mine } from "#words/mine.ts";
import { copyText } from "../../../ui/copy-text.ts";
import { asText, type Said, saidBy } from "../model/said.ts";
import type { Phone } from "../model.ts";

const words = mine.keep;

export function Keep({ phone }: { phone: Phone }) {
  const [said, setSaid] = useState<Said[] | "failed" | null>(null);
  useEffect(() => {
    let wanted = true;
    void saidBy(phone.code).then((found) => {
      if (wanted) setSaid(found ?? "failed");
    });
    return () => {
      wanted = false;
    };
  }, [phone, phone.forgotten.value]);
  if (said === null) return <p class="soft">{mine.held.loading}</p>;
  if (said === "failed") return <p>{mine.held.failed}</p>;
  if (said.length === 0) return null;
  return (
    <section class="keep">
      <h3>{words.title}</h3>
      <Ways text={asText(phone.view.value?.room.title ?? "", said)} />
      {said
        .filter(({ kept }) => !kept)
        .map(({ id, title, lines }) => (
          <section key={id} class="held-step">
            <h4>{title}</h4>
            <ul class="own-lines">
              {lines.map(({ item, text, said }) => (
                <li key={item}>
                  {text !== title && <p>{text}</p>}
                  <p class="own-said" translate={false}>
                    {said}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

/** Ways to take it along; a link that carries its file works where plain http allows little else. */
function Ways({ text }: { text: string }) {
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

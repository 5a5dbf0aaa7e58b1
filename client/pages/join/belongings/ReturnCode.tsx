/** The code with which somebody finds their own again: to write down, to copy, to send to oneself, to scan. */
import { useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { mine } from "#words/mine.ts";
import { useModule } from "../../../ui/useModule.ts";
import { returnLinkOf } from "../model/keeping.ts";
import { returnCodeOf } from "../model/return-code.ts";

const words = mine.code;
const loadQr = () => import("../../../ui/Qr.tsx");

export function ReturnCode({ room, resume }: { room: string; resume: string }) {
  const code = returnCodeOf(resume);
  if (code === null) return null;
  const link = returnLinkOf(room, resume) ?? "";
  return (
    <section class="return">
      <h3>{words.title}</h3>
      <p>{words.what}</p>
      <p class="return-code" translate={false}>
        {code}
      </p>
      <p class="soft small">{fill(words.how, { address: `${location.host}/j`, room })}</p>
      <Link link={link} />
      <QrFold link={link} />
      <p class="return-warning small">{words.warning}</p>
    </section>
  );
}

function Link({ link }: { link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    field.current?.select();
    setSaid((await copied(link)) ? words.copied : words.selected);
  };
  return (
    <>
      <label for="return-link">{words.link}</label>
      <input
        ref={field}
        id="return-link"
        type="text"
        readOnly
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="return-row">
        <button type="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        {"share" in navigator && (
          <button type="button" onClick={() => navigator.share({ title: words.shareTitle, url: link }).catch(() => {})}>
            {words.share}
          </button>
        )}
        <span role="status" class="small">
          {said}
        </span>
      </div>
    </>
  );
}

/** On a plain address there is no clipboard: then what is selected is copied the old way, or by hand. */
async function copied(text: string): Promise<boolean> {
  try {
    if (!isSecureContext) return document.execCommand("copy");
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function QrFold({ link }: { link: string }) {
  const [open, setOpen] = useState(false);
  const { module } = useModule(open ? loadQr : null);
  return (
    <details class="return-qr" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.qr}</summary>
      {module && <module.Qr text={link} label={words.qrLabel} />}
    </details>
  );
}

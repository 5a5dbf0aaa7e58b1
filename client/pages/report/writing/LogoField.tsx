/** a logo for the report's head: made small in this browser, kept with the room, and taken out again by one press. */
import { useId, useState } from "preact/hooks";
import { writing as all } from "#words/report-writing.ts";
import { LOGO, TITLE_CHARS } from "../../../../shared/limits.ts";
import type { Results } from "../../../../shared/protocol/http.ts";
import { PictureActs } from "../../../ui/picture/PictureActs.tsx";
import { preparePicture, problemOf } from "../../../ui/picture/prepare.ts";
import "../../../ui/picture/picture.css";
import { Logo, logoOf, logoOut } from "../Logo.tsx";
import { changed, Labelled } from "./fields.tsx";
import type { Writing } from "./writing.ts";

const words = all.logo;

interface LogoFieldProps {
  writing: Writing;
  room: Results["room"];
}

export function LogoField({ writing, room }: LogoFieldProps) {
  const id = useId();
  const [note, setNote] = useState<{ text: string; of: string | undefined }>();
  const [busy, setBusy] = useState(false);
  const logo = logoOf(writing.draft.value, room);
  const own = writing.draft.value.logo;
  const current = () => logoOf(writing.draft.value, room)?.picture;
  // What is said of one logo says nothing of the next, nor of the one that undo brings back.
  const said = note && note.of === current() ? note.text : "";
  const say = (text: string) => setNote({ text, of: current() });
  const put = (next: typeof own, field?: string) => writing.change(changed(writing.draft.value, "logo", next), field);
  const take = async (file: File) => {
    setBusy(true);
    const taken = await taking(file, writing);
    setBusy(false);
    say(taken.why ?? "");
    // It may have been reworded meanwhile.
    const alt = writing.draft.value.logo?.alt;
    if (taken.hash !== undefined) put({ picture: taken.hash, alt: alt || room.client || words.noAlt });
  };
  return (
    <fieldset>
      <legend>{words.legend}</legend>
      {logo && (
        <Logo
          key={logo.picture}
          logo={logo}
          code={room.code}
          class="picture-thumb report-logo"
          onGone={() => say(words.gone)}
        />
      )}
      <PictureActs
        label={words.legend}
        describedBy={`${id}-said`}
        busy={busy}
        removeLabel={logo ? words.remove : undefined}
        take={(file) => void take(file)}
        remove={() => {
          say("");
          put(logoOut(writing.draft.value));
        }}
      />
      <p class="writing-flaw small" id={`${id}-said`} role="alert">
        {said}
      </p>
      {own && (
        <Labelled label={words.alt}>
          {(field) => (
            <input
              id={field}
              type="text"
              maxLength={TITLE_CHARS}
              value={own.alt}
              onInput={({ currentTarget: { value } }) => put({ ...own, alt: value }, "logo")}
            />
          )}
        </Labelled>
      )}
    </fieldset>
  );
}

/** Makes a file small and sends it to the room; its hash, or why it was not taken. */
async function taking(file: File, writing: Writing): Promise<{ hash?: string; why: string | null }> {
  const prepared = await preparePicture(file, LOGO);
  if (!prepared.ok) return { why: problemOf(prepared.why) };
  return writing.sendLogo(prepared.bytes);
}

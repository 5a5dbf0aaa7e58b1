/** asked once, where people keep what is theirs: whether what they said about themselves may be listed without their name. */
import { useState } from "preact/hooks";
import { keep } from "#words/keep.ts";
import { allowRows } from "../model/mine.ts";
import type { Told } from "../model/said.ts";
import type { Phone } from "../model.ts";

const words = keep.rows;

/** Nothing where nothing was said about oneself; after the end only for whoever has allowed it, to take it back. */
export function Rows({ phone, told }: { phone: Phone; told: Told }) {
  const [allowed, setAllowed] = useState(told.rows);
  const [said, say] = useState("");
  const ended = phone.view.value?.room.status === "ended";
  if (!told.aboutOneself || (ended && !told.rows)) return null;
  const set = async (rows: boolean) => {
    setAllowed(rows);
    say("");
    const kept = await allowRows(phone.code, rows);
    if (!kept) setAllowed(!rows);
    say(!kept ? words.failed : rows ? words.yes : words.no);
  };
  return (
    <section class="keep-rows" aria-label={words.title}>
      <p>{words.ask}</p>
      <label class="switch">
        <input type="checkbox" checked={allowed} onChange={({ currentTarget }) => void set(currentTarget.checked)} />
        <span>{words.allow}</span>
      </label>
      <p role="status" class="soft small">
        {said}
      </p>
    </section>
  );
}

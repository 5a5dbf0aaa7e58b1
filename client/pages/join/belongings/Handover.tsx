/** Passing the phone on: asked first, with the way back for the one who leaves. */

import { plural } from "#words/fill.ts";
import { mine } from "#words/mine.ts";
import { goTo } from "../../../ui/go-to.ts";
import { recall } from "../../../wire/storage.ts";
import { forgetPerson, unsentIn } from "../model/handover.ts";
import { ReturnCode } from "./ReturnCode.tsx";

const words = mine.handover;

export function Handover({ code, close }: { code: string; close(): void }) {
  const { messages, begun } = unsentIn(code);
  return (
    <section class="handover">
      <h2 class="list-title">{words.title}</h2>
      <p>{words.more}</p>
      {messages > 0 && <p class="return-warning">{plural(messages, words.messages)}</p>}
      {begun && <p class="return-warning">{words.begun}</p>}
      <ReturnCode room={code} resume={recall(`resume:${code}`) ?? ""} />
      <button
        type="button"
        class="primary wide"
        onClick={() => {
          forgetPerson(code);
          goTo(`/j/${code}${location.search}`);
        }}
      >
        {words.yes}
      </button>
      <button type="button" class="wide" onClick={close}>
        {words.no}
      </button>
    </section>
  );
}

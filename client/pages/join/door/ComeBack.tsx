/** Coming back with a return code, and what a phone shows if the code does not open the room. Fetched only with a code. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { mine } from "#words/mine.ts";
import { mount } from "../../../ui/mount.ts";
import { Message } from "../Message.tsx";
import { comeBack, type InAddress, takeReturnCode } from "../model/returning.ts";
import { ReturnForm } from "./ReturnForm.tsx";

const words = mine.back;

/** Tries the code in the address, and enters with the one that opens the room; `enter` shows the room. */
export function returnTo(code: string, enter: () => void): void {
  const first = takeReturnCode(code);
  if (first === null) return enter();
  const done = () => {
    mount(null);
    enter();
  };
  mount(<ComeBack code={code} first={first} enter={done} />);
}

function ComeBack({ code, first, enter }: { code: string; first: InAddress; enter(): void }) {
  const [tried, setTried] = useState(first);
  const returning = useMemo(() => comeBack(code, tried), [code, tried]);
  const { is } = returning.state.value;
  useEffect(() => {
    if (is === "back") enter();
  }, [is]);
  if (is === "mistyped" || is === "unknown") {
    return (
      <Message title={words[is].title} more={words[is].more}>
        <ReturnForm code={code} typed={tried.typed} go={(typed) => setTried({ typed, own: false })} />
        <button type="button" class="quiet" onClick={enter}>
          {words.without}
        </button>
      </Message>
    );
  }
  if (is === "somebody") {
    return (
      <Message title={words.somebody.title} more={words.somebody.more}>
        <button type="button" class="primary wide" onClick={returning.goOn}>
          {words.somebody.yes}
        </button>
        <button type="button" class="wide" onClick={enter}>
          {words.somebody.no}
        </button>
      </Message>
    );
  }
  return <Message title={words.asking} calm />;
}

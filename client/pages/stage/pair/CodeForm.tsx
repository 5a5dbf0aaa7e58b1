/** Asks which workshop the screen is for, where the address does not say so. */
import { useEffect, useRef, useState } from "preact/hooks";
import { pair as words } from "#words/stage-pair.ts";
import { goTo } from "../../../ui/go-to.ts";
import { codeProblem, readTyped } from "../../../ui/typed-code.ts";
import "./pair.css";

/** `wrong`: what is wrong with the code in the address, if anything is known. */
export function CodeForm({ wrong }: { wrong: string | null }) {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState(wrong);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = () => {
    const read = readTyped(typed, location.host);
    if (read.is === "link") goTo(read.address);
    else if (read.is === "code") goTo(`/stage/${read.code}`);
    else setProblem(codeProblem(read));
  };
  return (
    <main class="let-in">
      <form
        class="let-in-code"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h1>{words.code.title}</h1>
        <label for="code">{words.code.label}</label>
        <input
          id="code"
          ref={field}
          class="code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          translate={false}
          aria-describedby="code-hint code-problem"
          aria-invalid={problem !== null}
          value={typed}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setProblem(null);
          }}
        />
        <p id="code-hint" class="soft">
          {words.code.hint}
        </p>
        <p id="code-problem" class="let-in-problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="primary">
          {words.code.act}
        </button>
      </form>
    </main>
  );
}

/** The field for a room's code, with its error beside it. */
import { door as words } from "#words/join-door.ts";

interface CodeFieldProps {
  id: string;
  label: string;
  value: string;
  /** Why it is no code; null where nothing is known to be wrong. */
  problem: string | null;
  change(text: string): void;
}

/** Takes a text of any length: a pasted link is longer than its code. */
export function CodeField({ id, label, value, problem, change }: CodeFieldProps) {
  return (
    <>
      <label for={id}>{label}</label>
      <input
        id={id}
        class="code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        autocorrect="off"
        spellcheck={false}
        translate={false}
        enterkeyhint="go"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== null}
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="soft small">
        {words.codeHint}
      </p>
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </>
  );
}

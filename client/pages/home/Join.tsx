/** The way in for participants: the code from the big screen. */
import { useEffect, useRef } from "preact/hooks";
import { home as words } from "#words/home.ts";
import { useMedia } from "../../ui/useMedia.ts";
import { type HomeModel, WIDE } from "./model.ts";

/** The first and biggest thing on the page. */
export function Join({ model }: { model: HomeModel }) {
  const field = useRef<HTMLInputElement>(null);
  const { value: state } = model.joining;
  const wrong = state.is === "problem";
  // At the top of a wide page the field stands in one line with its heading, which says enough.
  const wide = useMedia(WIDE);

  useEffect(() => {
    if (wrong) field.current?.select();
  }, [wrong]);

  return (
    <form
      class="join"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = field.current?.value ?? "";
        // A pasted key does not stay in sight.
        if (field.current && typed.includes("#")) field.current.value = "";
        void model.join(typed);
      }}
    >
      <h2 id="join-heading">{words.join.heading}</h2>
      <label for="code" class={wide ? "unseen" : ""}>
        {words.join.label}
      </label>
      <div class="join-row">
        <input
          id="code"
          ref={field}
          class="code-field"
          type="text"
          inputMode="text"
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellcheck={false}
          translate={false}
          enterKeyHint="go"
          aria-describedby="code-hint code-problem"
          aria-invalid={wrong}
          onInput={model.retype}
        />
        <button type="submit" class="primary" aria-disabled={state.is === "busy"}>
          {words.join.act}
        </button>
      </div>
      <p id="code-hint" class={wide ? "unseen" : "soft small"}>
        {words.join.hint}
      </p>
      <p id="code-problem" class="problem" role="alert">
        {wrong ? state.text : ""}
      </p>
      <a class="button quiet small join-back" href="/j#return">
        {words.join.back}
      </a>
      <p class="unseen" role="status">
        {state.is === "busy" ? words.join.busy : ""}
      </p>
    </form>
  );
}

/** Takes a plan from a file that somebody chooses. */
import { useRef } from "preact/hooks";
import { plan as words } from "#words/plan.ts";

export function FileField({ take }: { take(file: File): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {words.files.import}
      </button>
      <input
        ref={field}
        class="file-field"
        type="file"
        accept=".json,application/json"
        aria-label={words.files.choose}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
          // The same file can be chosen again, once it has been put right.
          currentTarget.value = "";
        }}
      />
    </>
  );
}

/** The buttons of a field that takes a picture: choose one, or another, and take it out again. */
import { picture as words } from "#words/picture.ts";

interface PictureActsProps {
  id?: string | undefined;
  /** What the picture is of, for whoever does not see where the button stands. */
  label: string;
  /** The element that says what was the matter with a file. */
  describedBy: string;
  /** A file is being made small. */
  busy: boolean;
  /** How the button that takes the picture out is called in full; absent where there is none. */
  removeLabel: string | undefined;
  take(file: File): void;
  remove(): void;
}

export function PictureActs({ id, label, describedBy, busy, removeLabel, take, remove }: PictureActsProps) {
  const isThere = removeLabel !== undefined;
  return (
    <div class="picture-acts">
      <label class="button">
        {busy ? words.busy : isThere ? words.another : words.choose}
        <span class="unseen">{label}</span>
        <input
          id={id}
          type="file"
          accept="image/*"
          aria-describedby={describedBy}
          disabled={busy}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file once more is a choice too.
            currentTarget.value = "";
            if (file) take(file);
          }}
        />
      </label>
      {isThere && (
        <button type="button" aria-label={removeLabel} onClick={remove}>
          {words.remove}
        </button>
      )}
    </div>
  );
}

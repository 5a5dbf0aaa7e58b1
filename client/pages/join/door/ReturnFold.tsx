/** A button for people with a return code, which opens the form. */
import { useState } from "preact/hooks";
import { mine } from "#words/mine.ts";
import { ReturnForm } from "./ReturnForm.tsx";

export function ReturnFold({ code }: { code: string }) {
  // The home page leads here with the form already asked for.
  const [open, setOpen] = useState(() => location.hash === "#return");
  if (open) return <ReturnForm code={code} />;
  return (
    <button type="button" class="quiet" onClick={() => setOpen(true)}>
      {mine.form.have}
    </button>
  );
}

/** A notice that this browser stores nothing, shown before anything is lost. */
import { useState } from "preact/hooks";
import { common } from "#words/common.ts";
import { rare } from "#words/join-rare.ts";

export function ForgetfulNotice() {
  const [read, setRead] = useState(false);
  if (read) return null;
  return (
    <div class="notice" role="status">
      <p>
        <strong>{rare.forgetful.title}</strong>
      </p>
      <p class="small">{rare.forgetful.more}</p>
      <button type="button" onClick={() => setRead(true)}>
        {common.understood}
      </button>
    </div>
  );
}

/** A break: when it goes on. A question that is open stays below it. */
import "./break.css";
import { breaks as words } from "#words/break.ts";
import { whenOn } from "../../../ui/break-words.ts";
import { useNow } from "../../../ui/useNow.ts";
import { Waiting } from "../Waiting.tsx";

interface BreakProps {
  /** By the server's clock. */
  until: number | undefined;
  /** Milliseconds to add to this phone's clock to get the server's. */
  offset: number;
  /** There is something to answer. */
  open: boolean;
}

export function Break({ until, offset, open }: BreakProps) {
  const now = useNow(until !== undefined);
  const when = whenOn(until === undefined ? undefined : until - offset, now);
  if (!open)
    return (
      <div role="status">
        <Waiting title={words.title} look={when} more={words.stay} />
      </div>
    );
  return (
    <div class="on-break" role="status">
      <p>
        <strong>
          {words.title}. {when}
        </strong>
      </p>
      <p class="small">{words.answer}</p>
    </div>
  );
}

/** Four digits, large, and what to do with them. */
import { useEffect } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import { pair as words } from "#words/stage-pair.ts";
import { close } from "../../../../shared/protocol/close.ts";
import { Code } from "../../../stage/Code.tsx";
import { useObstacle } from "../../../ui/useObstacle.ts";
import { inTheWay } from "../../../wire/in-the-way.ts";
import { FullScreen } from "../FullScreen.tsx";
import { CodeForm } from "./CodeForm.tsx";
import type { PairModel } from "./model.ts";
import "./pair.css";

export function Pairing({ code, model }: { code: string; model: PairModel }) {
  const digits = model.digits.value;
  const link = model.link.value;
  const obstacle = useObstacle(code, model.link);
  useEffect(() => {
    document.title = fill(words.page, { code });
  }, []);

  if (link.is === "over" && link.code === close.noRoom) return <CodeForm wrong={fill(words.code.unknown, { code })} />;
  return (
    <main class="let-in">
      <p class="let-in-for soft">
        <Code code={code} />
      </p>
      {digits === null ? (
        <p class="let-in-note" role="status">
          {obstacle ? inTheWay(obstacle) : noteFor(model)}
        </p>
      ) : (
        <>
          <h1>{words.title}</h1>
          <p class="let-in-digits" role="status">
            <span class="unseen">{fill(words.spelt, { digits: digits.split("").join(" ") })}</span>
            <span aria-hidden="true">
              {digits.split("").map((digit, place) => (
                <span key={place}>{digit}</span>
              ))}
            </span>
          </p>
          <p class="let-in-what">{words.what}</p>
          <p class="soft">{words.also}</p>
        </>
      )}
      <FullScreen />
    </main>
  );
}

/** Why there are no digits at the moment. */
function noteFor({ isIn, link, trouble }: PairModel): string {
  if (isIn.value) return words.in;
  switch (link.value.is) {
    case "later":
      return trouble.value?.message ?? words.later;
    case "lost":
      return words.lost;
    case "over":
      return (
        trouble.value?.message ?? (link.value.code === close.version ? stage.trouble.version : stage.trouble.other)
      );
    default:
      return trouble.value?.message ?? words.connecting;
  }
}

/** Shown in place of the workshop while it opens, or if the link does not open it. */

import { fill } from "#words/fill.ts";
import { team } from "#words/host/team.ts";
import { host as words } from "#words/host.ts";
import { close } from "../../../shared/protocol/close.ts";
import { useObstacle } from "../../ui/useObstacle.ts";
import { inTheWay } from "../../wire/in-the-way.ts";
import type { HostModel } from "./model.ts";

interface OpeningProps {
  code: string;
  trouble: string | undefined;
  link: HostModel["link"];
}

/** `trouble`: what the room said instead of opening; the page goes on trying. */
export function Opening({ code, trouble, link }: OpeningProps) {
  const obstacle = useObstacle(code, link);
  return (
    <main class="gate">
      <p role="status">{(obstacle && inTheWay(obstacle)) ?? trouble ?? fill(words.gate.connecting, { code })}</p>
    </main>
  );
}

/** Why there is nothing to host, and what to do about it. */
export function Shut({ code, why }: { code: string; why: Why }) {
  // A key is what is missing: whoever is in can give this page one.
  const paired = why === "no-key" || why === "withdrawn" || why === close.key;
  const version = why === close.version || why === close.policy;
  return (
    <main class="gate">
      <h1>{words.product}</h1>
      <p role="alert">{fill(reason(why), { code })}</p>
      {paired && (
        <>
          <p>{team.gate.letIn}</p>
          <a class="button" href={`/stage/${code}?pair`}>
            {team.gate.digits}
          </a>
        </>
      )}
      {version ? (
        <button type="button" class="primary" onClick={() => location.reload()}>
          {words.gate.reload}
        </button>
      ) : (
        <a class="button" href="/">
          {words.gate.home}
        </a>
      )}
    </main>
  );
}

/** Why the link opens nothing: there is none, it was withdrawn, or the code with which the connection was closed. */
type Why = "no-code" | "no-key" | "withdrawn" | number;

function reason(why: Why): string {
  switch (why) {
    case "withdrawn":
      return team.gate.revoked;
    case "no-code":
      return words.gate.noCode;
    case "no-key":
      return words.gate.noKey;
    case close.noRoom:
      return words.gate.noRoom;
    case close.version:
      return words.gate.version;
    case close.policy:
      return words.gate.policy;
    default:
      return words.gate.badKey;
  }
}

/** Something stands between this phone and the room: what it is, and what there is to do. */
import type { ReadonlySignal } from "@preact/signals";
import { network } from "#words/network.ts";
import { useObstacle } from "../../../ui/useObstacle.ts";
import type { LinkState } from "../../../wire/connection.ts";
import { type Obstacle, obstacleWords } from "../../../wire/in-the-way.ts";
import { Message } from "../Message.tsx";

/** The whole screen, before anything else can be shown. */
export function ObstacleMessage({ is }: { is: Obstacle }) {
  return <Message {...obstacleWords(is)}>{is === "portal" && <SignIn />}</Message>;
}

/** The same for a connection that does not come about; `otherwise` until it is known why. */
export function LinkMessage({ code, link, otherwise }: LinkProps & { otherwise: { title: string; more: string } }) {
  const is = useObstacle(code, link, SINCE_MS);
  return is === null ? <Message {...otherwise} calm /> : <ObstacleMessage is={is} />;
}

/** A notice in the room, above what is in hand. */
export function LinkNotice({ code, link }: LinkProps) {
  const is = useObstacle(code, link, SINCE_MS);
  if (is === null) return null;
  const { title, more } = obstacleWords(is);
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p class="small">{more}</p>
      {is === "portal" && <SignIn />}
    </div>
  );
}

interface LinkProps {
  code: string;
  link: ReadonlySignal<LinkState>;
}

/** A phone that shows these has waited so long already, in milliseconds. */
const SINCE_MS = 1_500;

/** A reload shows the page that answers in the server's place. */
function SignIn() {
  return (
    <a class="button wide" href={location.pathname + location.search}>
      {network.portal.act}
    </a>
  );
}

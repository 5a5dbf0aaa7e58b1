/** Where a browser clears what it keeps, or keeps it under this address only: said where it is true, and nowhere else. */
import { plan as words } from "#words/plan.ts";
import { forgetfulness } from "./model/forgetfulness.ts";

export function Forgetful() {
  const { userAgent } = navigator;
  const standalone = matchMedia("(display-mode: standalone)").matches;
  const said = forgetfulness({ userAgent, standalone, host: location.hostname });
  return (
    <>
      {said.map((one) => (
        <p key={one} class="small">
          {words.forgetful[one]}
        </p>
      ))}
    </>
  );
}

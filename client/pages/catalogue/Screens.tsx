/** The three screens of the room side by side, each at its own true size and scaled to the place that it has. */
import { catalogue as words } from "#words/catalogue.ts";
import { LAPTOP, PHONE, Screen, STAGES } from "../../sample-room/Screen.tsx";
import { useMedia } from "../../ui/useMedia.ts";

/** From here on there is room for a laptop's page beside the list. */
const QUERY = "(min-width: 60rem)";

export function Screens() {
  const wide = useMedia(QUERY);
  const { screens, frames } = words;
  return (
    <div class="screens">
      <Screen name="phone" size={PHONE} caption={screens.phone} title={frames.phone} />
      <Screen name="stage" size={STAGES["16:9"]} caption={screens.stage} title={frames.stage} />
      <Screen name="host" size={wide ? LAPTOP : PHONE} caption={screens.host} title={frames.host} />
    </div>
  );
}

/**
 * The big screen as a picture of what the room is at: on the wall, and small inside other pages. It fills the box that it is
 * put into and sets its type by that box, so it looks the same at any size:
 *
 *     <div style={{ aspectRatio: "16 / 9" }}>
 *       <BigScreen view={view} progress={progress} clockOffset={clockOffset} />
 *     </div>
 *
 * The box needs a height of its own. A browser without container queries takes the type's size from `--u`, a hundredth of the
 * stage's height, which such a box may set; without it, it is the window's. Nothing in here follows the window, is fixed to it
 * or takes part in the outline of the page around it: there it should be `inert` and have a name.
 */
import type { ComponentChildren } from "preact";
import { stage } from "#words/stage.ts";
import { isOnlyHere } from "../../shared/link.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { StageView } from "../../shared/protocol/view.ts";
import { joinAddress } from "./address.ts";
import { Fitted } from "./Fitted.tsx";
import { Foot } from "./Foot.tsx";
import { JoinCode } from "./JoinCode.tsx";
import { Safe } from "./Safe.tsx";
import { Screen } from "./Screen.tsx";
import { admitsLate, screenName } from "./what-shows.ts";
import "./stage.css";

export interface BigScreenProps {
  view: StageView;
  progress: Progress | null;
  /** The server's clock less this device's. */
  clockOffset: number;
  /** A word about the connection, for the foot. */
  link?: ComponentChildren;
}

/** The screen of the moment above one line that says what it is, and where to join. */
export function BigScreen({ view, progress, clockOffset, link }: BigScreenProps) {
  if (view.blank) return <div class="stage stage-blank" />;
  const address = joinAddress(view.joinUrl);
  const late = admitsLate(view) && !isOnlyHere(address);
  return (
    <div class="stage">
      <div class={`stage-sheet${view.room.rehearsal ? " stage-rehearses" : ""}${late ? " stage-has-late" : ""}`}>
        {view.room.rehearsal && <p class="stage-rehearsal">{stage.rehearsal}</p>}
        <Box view={view}>
          <Safe of={view} title={view.step?.title ?? view.room.title}>
            <Screen view={view} progress={progress} clockOffset={clockOffset} />
          </Safe>
        </Box>
        {late && (
          <aside class="stage-late">
            <JoinCode address={address} />
          </aside>
        )}
        <Foot view={view} progress={progress} clockOffset={clockOffset} link={link} />
      </div>
    </div>
  );
}

/** Pictures lay themselves out in what there is; words are set as close as they have to be. */
function Box({ view, children }: { view: StageView; children: ComponentChildren }) {
  const name = screenName(view);
  const box = `stage-screen stage-${name}`;
  if (name === "revealed" || name === "debrief" || name === "lobby") return <div class={box}>{children}</div>;
  return (
    <Fitted name={`${box} fitted`} of={view}>
      {children}
    </Fitted>
  );
}

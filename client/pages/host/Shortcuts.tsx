/** The keys: what they do, and the switches for them. */
import { useEffect, useState } from "preact/hooks";
import { hand } from "#words/host/hand.ts";
import { may } from "../../../shared/protocol/rights.ts";
import { hotkey } from "../../ui/hotkey.ts";
import { driveKept, keepDrive, keepKeys, keysOn } from "../../wire/clicker.ts";
import { handBox } from "./hand/open.ts";
import { listenToKeys } from "./model/keyboard.ts";
import type { HostModel } from "./model.ts";
import { pressPrimary } from "./PrimaryButton.tsx";
import { Box } from "./parts/Box.tsx";
import { focusPrimary } from "./parts/catch-focus.ts";
import { Tick } from "./parts/Tick.tsx";
import { focusCheck } from "./result/FirstLook.tsx";

const words = hand.keys;

/** Listens to the keys as long as the page is there, and shows their list when it is wanted. */
export function Shortcuts({ model }: { model: HostModel }) {
  const close = () => {
    if (handBox.value === "keys") handBox.value = null;
  };
  useEffect(() => listenToKeys(model, { primary: focusPrimary, press: pressPrimary, check: focusCheck }), [model]);
  if (handBox.value !== "keys") return null;
  const runs = may(model.you.value.kind, "goto");
  return (
    <Box heading={words.heading} close={close} wide>
      <Switches code={model.code} drives={runs} />
      <dl class="keys">
        {words.list
          .filter((one) => runs || "all" in one)
          .map(({ keys, does }) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{does}</dd>
            </div>
          ))}
      </dl>
      <p class="soft small">{words.stage}</p>
    </Box>
  );
}

/** `drives`: a clicker could press the big button of this page. */
function Switches({ code, drives: canDrive }: { code: string; drives: boolean }) {
  const [keys, setKeys] = useState(keysOn());
  const [drives, setDrives] = useState(driveKept(code));
  return (
    <div class="key-switches">
      <Tick
        on={keys}
        hint={words.onHint}
        set={(on) => {
          setKeys(on);
          keepKeys(on);
        }}
      >
        {words.on}
      </Tick>
      {canDrive && (
        <Tick
          on={drives}
          hint={words.driveHint}
          set={(on) => {
            setDrives(on);
            keepDrive(code, on);
          }}
        >
          {words.drive}
        </Tick>
      )}
    </div>
  );
}

/** Opens the list. */
export function KeysButton() {
  return (
    <button
      type="button"
      class="quiet small shortcuts-button"
      {...hotkey("?")}
      onClick={() => (handBox.value = "keys")}
    >
      {words.open}
    </button>
  );
}

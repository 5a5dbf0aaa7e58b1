/** The data sheet: one page for a works council, filled from the plan and from how the room is set up. */
import { useEffect, useState } from "preact/hooks";
import { dataSheet as words } from "#words/data-sheet.ts";
import { fill } from "#words/fill.ts";
import { RETENTION_DAYS } from "../../../shared/limits.ts";
import { Names } from "../../../shared/primitives.ts";
import { Claims, Readers } from "../../report/DataSheet.tsx";
import { byReaders, claimsOf, type Setup } from "../../report/data-sheet.ts";
import { dayOf } from "../../ui/dates.ts";
import { dataRows, setupFor } from "./data.ts";
import { Headed } from "./Headed.tsx";
import type { Printed } from "./plan.ts";
import { roomSetup } from "./room.ts";
import "./run.css";
import "./data.css";

/** More rows than this are printed closer together, to fit on one page. */
const ROOMY = 3;

/** The sheet, below fields for what is settled only when the room is made. A room's own settings stand as they are. */
export function DataPage({ printed }: { printed: Printed }) {
  const [setup, setSetup] = useState(() => setupFor(location));
  const [settled, setSettled] = useState(false);
  const { code } = printed;
  useEffect(() => {
    if (code === undefined) return;
    void roomSetup(code).then((found) => {
      if (!found) return;
      setSetup((before) => ({ ...before, ...found }));
      setSettled(true);
    });
  }, [code]);
  return (
    <>
      <SetupFields setup={setup} change={setSetup} settled={settled} />
      <DataSheet printed={printed} setup={setup} today={Date.now()} />
    </>
  );
}

export function DataSheet({ printed, setup, today }: { printed: Printed; setup: Setup; today: number }) {
  const { who, foot } = words;
  const rows = byReaders(dataRows(printed.plan));
  const { above, below } = claimsOf(setup);
  return (
    <Headed printed={printed} name="data">
      <Claims claims={above} class="claims" />
      <h3>{who.title}</h3>
      {rows.length === 0 ? (
        <p>{who.none}</p>
      ) : (
        <Readers rows={rows} class={rows.length > ROOMY ? "run is-dense" : "run is-close"} />
      )}
      <Claims claims={below} class="claims" />
      <p class="run-note">{fill(foot, { day: dayOf(today) })}</p>
    </Headed>
  );
}

interface SetupFieldsProps {
  setup: Setup;
  change(setup: Setup): void;
  settled: boolean;
}

function SetupFields({ setup, change, settled }: SetupFieldsProps) {
  const { settings } = words;
  return (
    <fieldset class="setup">
      <legend>{settings.legend}</legend>
      {!settled && (
        <>
          <label class="field">
            <span>{settings.names}</span>
            <select
              value={setup.names}
              onChange={({ currentTarget: { value } }) => {
                const names = Names.options.find((one) => one === value);
                if (names) change({ ...setup, names });
              }}
            >
              {Names.options.map((one) => (
                <option key={one} value={one}>
                  {settings.namesOf[one]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{settings.days}</span>
            <input
              type="number"
              min={RETENTION_DAYS.min}
              max={RETENTION_DAYS.max}
              value={setup.retentionDays}
              onInput={({ currentTarget }) => {
                if (currentTarget.validity.valid && currentTarget.value !== "")
                  change({ ...setup, retentionDays: currentTarget.valueAsNumber });
              }}
            />
          </label>
          <label class="switch">
            <input
              type="checkbox"
              checked={setup.groups}
              onChange={({ currentTarget }) => change({ ...setup, groups: currentTarget.checked })}
            />
            <span>{settings.groups}</span>
          </label>
        </>
      )}
      <label class="field">
        <span>{settings.place}</span>
        <select
          value={setup.place}
          onChange={({ currentTarget: { value } }) =>
            change({ ...setup, place: value === "machine" ? "machine" : "cloudflare" })
          }
        >
          {(["machine", "cloudflare"] as const).map((one) => (
            <option key={one} value={one}>
              {settings.placeOf[one]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

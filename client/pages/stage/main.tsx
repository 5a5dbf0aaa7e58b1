/** The big screen: `/stage/CODE#key`. Without a key, or with `?pair`, it shows digits by which a host lets the page in. */

import { mount } from "../../ui/mount.ts";
import { codeProblem } from "../../ui/typed-code.ts";
import { takeKeys } from "../../wire/key-ring.ts";
import { readPath } from "../../wire/keys.ts";
import { openStage } from "./model.ts";
import "../../ui/base.css";
import "../../ui/faces.css";
import "./stage.css";
import { stayAwake } from "./awake.ts";
import { CodeForm } from "./pair/CodeForm.tsx";
import { keepPairedKey } from "./pair/let-in.ts";
import { openPairing } from "./pair/model.ts";
import { Pairing } from "./pair/Pairing.tsx";
import { Stage } from "./Stage.tsx";

const read = readPath();
stayAwake();
if (read.is !== "code") mount(<CodeForm wrong={read.is === "empty" ? null : codeProblem(read)} />);
else if (new URLSearchParams(location.search).has("pair")) pair(read.code);
else show(read.code);

function show(code: string): void {
  const keys = takeKeys("stage", code);
  if (keys === null) pair(code);
  else mount(<Stage code={code} model={openStage(code, keys)} pair={() => pair(code)} />);
}

function pair(code: string): void {
  const model = openPairing(code, (kind, key) => {
    const elsewhere = keepPairedKey(code, kind, key);
    if (elsewhere === null) show(code);
    else location.assign(elsewhere);
  });
  mount(<Pairing code={code} model={model} />);
}

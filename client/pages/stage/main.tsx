/** The big screen: `/stage/CODE#key`. */

import { stage } from "#words/stage.ts";
import { mount } from "../../ui/mount.ts";
import { takeKeys } from "../../wire/key-ring.ts";
import { codeInPath } from "../../wire/keys.ts";
import { openStage } from "./model.ts";
import "../../ui/base.css";
import "./stage.css";
import { stayAwake } from "./awake.ts";
import { Stage, Trouble } from "./Stage.tsx";

mount(page());

function page() {
  const code = codeInPath();
  const keys = takeKeys("stage", code);
  if (code === "") return <Trouble text={stage.trouble.code} />;
  if (keys === null) return <Trouble text={stage.trouble.key} />;
  stayAwake();
  return <Stage code={code} model={openStage(code, keys)} />;
}

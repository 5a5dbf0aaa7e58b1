/** The big screen: `/stage/CODE#key`. */
import { codeInPath } from "../keys.ts";
import { stage } from "../locales/en/stage.ts";
import { takeKeys } from "../models/key-ring.ts";
import { openStage } from "../models/stage.ts";
import { mount } from "../mount.ts";
import "../styles/base.css";
import "../styles/stage.css";
import "../styles/stage-steps.css";
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

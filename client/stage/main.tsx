/** The big screen: `/stage/CODE#key`. */
import { render } from "preact";
import { codeInPath, takeKey } from "../keys.ts";
import { stage } from "../locales/en/stage.ts";
import { openStage } from "../models/stage.ts";
import "../styles/base.css";
import "../styles/stage.css";
import "../styles/stage-steps.css";
import { stayAwake } from "./awake.ts";
import { Stage, Trouble } from "./Stage.tsx";

const root = document.getElementById("app");
if (root) render(page(), root);

function page() {
  const code = codeInPath();
  if (code === "") return <Trouble text={stage.trouble.code} />;
  const key = takeKey("stage", code);
  if (key === null) return <Trouble text={stage.trouble.key} />;
  stayAwake();
  return <Stage model={openStage(code, key)} />;
}

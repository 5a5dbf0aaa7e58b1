/** The phone's page. */
import "../styles/base.css";
import "./join.css";
import { render } from "preact";
import { codeInPath } from "../keys.ts";
import { App } from "./App.tsx";
import { loadLater } from "./loadLater.ts";

const app = document.getElementById("app");
if (app) render(<App code={codeInPath()} />, app);
// Beside the first look at the room, not after it. A failure is met again where it is needed.
loadLater().catch(() => {});

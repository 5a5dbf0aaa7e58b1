/** The phone's page. */
import "../styles/base.css";
import "./join.css";
import { render } from "preact";
import { codeInPath } from "../keys.ts";
import { App } from "./App.tsx";

const app = document.getElementById("app");
if (app) render(<App code={codeInPath()} />, app);

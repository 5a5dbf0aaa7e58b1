/** The phone's page. */
import "../styles/base.css";
import "./join.css";
import { render } from "preact";

import type { ReadCode } from "../../shared/code.ts";
import { isCode } from "../../shared/code-shape.ts";
import { mindTranslators } from "../translated.ts";

import { App } from "./App.tsx";
import { loadLater, loadRare } from "./loadLater.ts";

const app = document.getElementById("app");

function start(app: HTMLElement, read: ReadCode): void {
  const code = read.is === "code" ? read.code : "";
  const enter = () => render(<App read={read} />, app);
  // Somebody with a return code comes back as themselves, and must not join anew while that is still on its way.
  const comeBack = () =>
    import("./ComeBack.tsx").then(
      ({ returnTo }) => returnTo(app, code, enter),
      () => setTimeout(comeBack, 2_000),
    );
  if (/^#(return|me)=/.test(location.hash)) void comeBack();
  else enter();
}

if (app) {
  mindTranslators(app);
  const typed = location.pathname.split("/")[2] ?? "";
  const readTyped = () =>
    import("../keys.ts").then(
      ({ readPath }) => start(app, readPath()),
      () => setTimeout(readTyped, 2_000),
    );
  // As a code is printed, it is understood at once; the reader for all else is fetched for those who typed it.
  if (isCode(typed)) start(app, { is: "code", code: typed });
  else void readTyped();
}
// Beside the first look at the room, not after it. A failure is met again where it is needed.
loadLater()
  .then(loadRare)
  .catch(() => {});

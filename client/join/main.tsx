/** The phone's page. */
import "../styles/base.css";
import "./join.css";
import { render } from "preact";
import { readPath } from "../keys.ts";
import { mindTranslators } from "../translated.ts";
import { App } from "./App.tsx";
import { loadLater, loadRare } from "./loadLater.ts";

const app = document.getElementById("app");
if (app) {
  mindTranslators(app);
  const read = readPath();
  const code = read.is === "code" ? read.code : "";
  const enter = () => render(<App read={read} />, app);
  // Somebody with a return code comes back as themselves, and must not join anew while that is still on its way.
  const comeBack = () =>
    import("./ComeBack.tsx").then(
      ({ returnTo }) => returnTo(app, code, enter),
      () => setTimeout(comeBack, 2_000),
    );
  if (location.hash.startsWith("#return=")) void comeBack();
  else enter();
}
// Beside the first look at the room, not after it. A failure is met again where it is needed.
loadLater()
  .then(loadRare)
  .catch(() => {});

/** The phone's page. */
import "../../ui/base.css";
import "./join.css";
import type { ReadCode } from "../../../shared/code.ts";
import { isCode } from "../../../shared/code-shape.ts";
import { insist } from "../../ui/chunks.ts";
import { mount } from "../../ui/mount.ts";
import { App } from "./App.tsx";
import { loadInside } from "./load-inside.ts";
import { loadLater, loadRare } from "./load-later.ts";

const typed = location.pathname.split("/")[2] ?? "";
// As a code is printed, it is understood at once; the reader for all else is fetched for those who typed it.
if (isCode(typed)) start({ is: "code", code: typed });
else void insist(() => import("../../wire/keys.ts")).then((module) => module && start(module.readPath()));
// Beside the first look at the room, but behind it: a browser asks a server for only so much at a time. A failure is met
// again where it is needed.
Promise.all([loadInside(), loadLater()])
  .then(loadRare)
  .catch(() => {});

function start(read: ReadCode): void {
  const code = read.is === "code" ? read.code : "";
  const enter = () => mount(<App read={read} />);
  // Somebody with a return code comes back as themselves, and must not join anew while that is still on its way.
  if (/^#(return|me)=/.test(location.hash))
    void insist(() => import("./door/ComeBack.tsx")).then((module) => module?.returnTo(code, enter));
  else enter();
}

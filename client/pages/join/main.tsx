/** The phone's page. */
import "../../ui/base.css";
import "./join.css";
import type { ReadCode } from "../../../shared/code.ts";
import { isCode } from "../../../shared/code-shape.ts";
import { insist } from "../../ui/chunks.ts";
import { mount } from "../../ui/mount.ts";
import { App } from "./App.tsx";
import { loadInside } from "./load-inside.ts";
import { loadLater } from "./load-later.ts";
import { loadRare } from "./load-rare.ts";

const typed = location.pathname.split("/")[2] ?? "";
// A well-formed code is read at once; the reader for other spellings is fetched only if needed.
if (isCode(typed)) start({ is: "code", code: typed });
else void insist(() => import("../../wire/keys.ts")).then((module) => module && start(module.readPath()));
// In parallel with the first request about the room, but after it, because browsers limit parallel requests. A failure is
// handled where the part is needed.
Promise.all([loadInside(), loadLater()])
  .then(loadRare)
  .catch(() => {});

function start(read: ReadCode): void {
  const code = read.is === "code" ? read.code : "";
  const enter = () => mount(<App read={read} />);
  const come = () => {
    // Somebody with a return code comes back as the same person, and must not join as a new one meanwhile.
    if (/^#(return|me)=/.test(location.hash))
      void insist(() => import("./door/ComeBack.tsx")).then((module) => module?.returnTo(code, enter));
    else enter();
  };
  // The window of a guest is a person of its own, whoever this browser is in the room.
  if (new URLSearchParams(location.search).has("guest"))
    void insist(() => import("./guest/Guest.tsx")).then((module) => module?.asGuest(code, come));
  else come();
}

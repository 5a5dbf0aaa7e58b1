/** The catalogue: every exercise, live in this page, before it is used. */

import { catalogue as words } from "#words/catalogue.ts";
import { home } from "#words/home.ts";
import { goTo } from "../../ui/go-to.ts";
import { mount } from "../../ui/mount.ts";
import { keptRooms } from "../../wire/rooms.ts";
import { catalogueModel } from "./model.ts";
import "../../ui/base.css";
import "./catalogue.css";
import { Catalogue } from "./Catalogue.tsx";
import { SOCKET_GOODBYE, SOCKET_GREETING } from "./frame/sample.ts";
import { makeStarter } from "./starter.ts";

const model = catalogueModel({
  title: words.room,
  origin: location.origin,
  build: BUILD,
  now: () => Date.now(),
  after: (ms, task) => setTimeout(task, ms),
});

/** A screen in one of this page's frames has opened a socket: it gets the room at the other end. */
addEventListener("message", ({ origin, data, ports: [port] }) => {
  if (origin !== location.origin || data !== SOCKET_GREETING || !port) return;
  const line = model.plug((text) => port.postMessage(text));
  port.onmessage = ({ data: message }) => {
    if (message === SOCKET_GOODBYE) line.close();
    else line.hear(String(message));
  };
});

const starter = makeStarter({
  rooms: keptRooms(home, (...asked) => fetch(...asked)),
  offline: home.offline,
  go: goTo,
  // A room is made in the page's language.
  call: (address, init) => fetch(address, { ...init, headers: { ...init?.headers, "Accept-Language": LANGUAGE } }),
});
mount(<Catalogue model={model} starter={starter} />);

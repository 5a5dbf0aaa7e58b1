/** The catalogue: every exercise, live in this page, before it is used. */

import { catalogue as words } from "#words/catalogue.ts";
import { home } from "#words/home.ts";
import { plugScreens } from "../../sample-room/plug-screens.ts";
import { sampleRoom } from "../../sample-room/sample-room.ts";
import { goTo } from "../../ui/go-to.ts";
import { mount } from "../../ui/mount.ts";
import { fetchInLanguage } from "../../wire/in-language.ts";
import { keptRooms } from "../../wire/rooms.ts";
import "../../ui/base.css";
import "../../ui/faces.css";
import "../../ui/laptop.css";
import "./catalogue.css";
import { Catalogue } from "./Catalogue.tsx";
import { makeStarter } from "./starter.ts";

const model = sampleRoom({
  title: words.room,
  origin: location.origin,
  build: BUILD,
  now: () => Date.now(),
  after: (ms, task) => setTimeout(task, ms),
});

plugScreens(model);

const starter = makeStarter({
  rooms: keptRooms(home, (...asked) => fetch(...asked)),
  offline: home.offline,
  go: goTo,
  call: fetchInLanguage,
});
mount(<Catalogue model={model} starter={starter} />);

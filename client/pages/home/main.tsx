/** The home page: join by code, or start a workshop. */

import { fill } from "#words/fill.ts";
import { home as words } from "#words/home.ts";
import { roomOptions } from "#words/room-options.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { goTo } from "../../ui/go-to.ts";
import { mount } from "../../ui/mount.ts";
import { keptRooms, type Rooms } from "../../wire/rooms.ts";
import { type HomeModel, homeModel } from "./model.ts";
import "../../ui/base.css";
import "./home.css";
import { Join } from "./Join.tsx";
import { RoomList } from "./RoomList.tsx";
import { Start } from "./Start.tsx";

// Agendas come in the page's language, and a room is made in it.
const call: typeof fetch = (address, init) =>
  fetch(address, { ...init, headers: { ...init?.headers, "Accept-Language": LANGUAGE } });
const rooms = keptRooms(words, (...asked) => fetch(...asked));
const { split } = roomOptions;
const model = homeModel({
  rooms,
  words: {
    offline: words.offline,
    noRoom: (code) => fill(words.join.noRoom, { code }),
    experience: { ...split.experience, options: [...split.experience.options] },
    usualQuestion: split.usualQuestion,
    badGroups: split.bad,
  },
  here: location.host,
  go: goTo,
  call,
});

function Home({ model, rooms }: { model: HomeModel; rooms: Rooms }) {
  return (
    <>
      <header class="masthead">
        <BothHats />
        <h1>{words.product}</h1>
        <p>{words.claim}</p>
      </header>
      <main>
        <Join model={model} />
        <Start model={model} />
        <RoomList rooms={rooms} />
      </main>
    </>
  );
}

mount(<Home model={model} rooms={rooms} />);

// The browser's back button shows the page as it was left, which is busy; so it reloads.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

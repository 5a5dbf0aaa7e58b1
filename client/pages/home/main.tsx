/** The home page: in by code, or start a workshop. */

import { home as words } from "#words/home.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { mount } from "../../ui/mount.ts";
import { keptRooms, type Rooms } from "../../wire/rooms.ts";
import type { HomeModel } from "./model.ts";
import "../../ui/base.css";
import "./home.css";
import { Join } from "./Join.tsx";
import { RoomList } from "./RoomList.tsx";
import { Start } from "./Start.tsx";
import { openHome } from "./tools.ts";

const rooms = keptRooms(words, (...asked) => fetch(...asked));
const model = openHome(rooms);

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

// Coming back with the browser's back button shows the page as it was left: busy for ever, without this.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

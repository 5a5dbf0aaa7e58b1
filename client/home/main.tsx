/** The home page: in by code, or start a workshop. */
import { BothHats } from "../components/BothHats.tsx";
import { home as words } from "../locales/en/home.ts";
import type { HomeModel } from "../models/home.ts";
import { keptRooms, type Rooms } from "../models/rooms.ts";
import { mount } from "../mount.ts";
import "../styles/base.css";
import "../styles/home.css";
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

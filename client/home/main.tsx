/** The home page: in by code, or start a workshop. */
import { render } from "preact";
import { BothHats } from "../components/BothHats.tsx";
import { home as words } from "../locales/en/home.ts";
import { fill, plural } from "../locales/index.ts";
import { type HomeModel, homeModel } from "../models/home.ts";
import { keptRooms, type Rooms } from "../models/rooms.ts";
import "../styles/base.css";
import "../styles/home.css";
import { Join } from "./Join.tsx";
import { RoomList } from "./RoomList.tsx";
import { Start } from "./Start.tsx";

/** Look-alikes get an explanation of their own; anything else is a slip of the finger. */
const LOOK_ALIKES = "01OIL";

const rooms = keptRooms(words, (...asked) => fetch(...asked));
const model = homeModel({
  rooms,
  words: {
    offline: words.offline,
    noCode: words.join.noCode,
    badLength: (n) => plural(n, words.join.badLength),
    badCharacters: (characters) =>
      fill(characters.every((one) => LOOK_ALIKES.includes(one)) ? words.join.lookAlikes : words.join.badCharacters, {
        characters: characters.join(", "),
      }),
    noRoom: (code) => fill(words.join.noRoom, { code }),
  },
  go: (address) => location.assign(address),
  call: (...asked) => fetch(...asked),
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

const root = document.getElementById("app");
if (root) render(<Home model={model} rooms={rooms} />, root);

// Coming back with the browser's back button shows the page as it was left: busy for ever, without this.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

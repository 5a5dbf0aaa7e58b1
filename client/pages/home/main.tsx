/** The home page: join by code, or start a workshop. */

import { fill } from "#words/fill.ts";
import { home as words } from "#words/home.ts";
import { screens } from "#words/home-screens.ts";
import { roomOptions } from "#words/room-options.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { goTo } from "../../ui/go-to.ts";
import { mount } from "../../ui/mount.ts";
import { fetchInLanguage } from "../../wire/in-language.ts";
import { keptRooms, type Rooms } from "../../wire/rooms.ts";
import { type HomeModel, homeModel } from "./model.ts";
import "../../ui/base.css";
import "../../ui/faces.css";
import "../../ui/laptop.css";
import "./home.css";
import { Join } from "./Join.tsx";
import { PlanList } from "./PlanList.tsx";
import { RoomList } from "./RoomList.tsx";
import { InThree, Screens, Stance } from "./Screens.tsx";
import { Start } from "./Start.tsx";

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
  call: fetchInLanguage,
});

async function again(code: string): Promise<string | null> {
  const tools = {
    rooms,
    offline: words.offline,
    notHere: words.rooms.notHere,
    noKey: words.rooms.noKey,
    go: goTo,
    call: fetchInLanguage,
  };
  const { pictureStore, runAgain } = await import("./again.ts");
  const done = await runAgain(code, { ...tools, pictures: pictureStore() });
  return done.is === "problem" ? done.text : null;
}

async function people(code: string): Promise<number | null> {
  const { ranAgenda } = await import("./again.ts");
  const ran = await ranAgenda(code);
  return ran.is === "ok" ? ran.body.people : null;
}

/** The three doors: join, start, plan. */
function Home({ model, rooms }: { model: HomeModel; rooms: Rooms }) {
  return (
    <>
      <header class="masthead">
        <p class="product">
          <BothHats />
          {words.product}
        </p>
        <Join model={model} />
        <a class="button quiet guide-link" href="/guide" title={words.guide}>
          <span aria-hidden="true">?</span>
          <span class="unseen">{words.guide}</span>
        </a>
      </header>
      <main>
        <div class="hero">
          <h1>{screens.heading}</h1>
          <p>{screens.claim}</p>
        </div>
        <Start model={model} />
        <div class="shown">
          <Screens />
          <InThree />
          <Stance />
          <PlanList />
        </div>
        <div class="kept">
          <RoomList rooms={rooms} again={again} people={people} />
        </div>
      </main>
    </>
  );
}

mount(<Home model={model} rooms={rooms} />);

// The browser's back button shows the page as it was left, which is busy; so it reloads.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

/** What the home page's model needs, for every page that can start a workshop. */

import { fill } from "#words/fill.ts";
import { home as words } from "#words/home.ts";
import { goTo } from "../../ui/goTo.ts";
import type { Rooms } from "../../wire/rooms.ts";
import { type HomeModel, homeModel } from "./model.ts";

/** The model over this browser's own address bar and network. */
export const openHome = (rooms: Rooms): HomeModel =>
  homeModel({
    rooms,
    words: {
      offline: words.offline,
      noRoom: (code) => fill(words.join.noRoom, { code }),
      experience: { ...words.start.split.experience, options: [...words.start.split.experience.options] },
      usualQuestion: words.start.split.usualQuestion,
      badGroups: words.start.split.bad,
    },
    here: location.host,
    go: goTo,
    // Agendas come in the page's language, and a room is made in it.
    call: (address, init) => fetch(address, { ...init, headers: { ...init?.headers, "Accept-Language": LANGUAGE } }),
  });

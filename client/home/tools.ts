/** What the home page's model needs, for every page that can start a workshop. */
import { home as words } from "../locales/en/home.ts";
import { fill, plural } from "../locales/index.ts";
import { type HomeModel, homeModel } from "../models/home.ts";
import type { Rooms } from "../models/rooms.ts";

/** Look-alikes get an explanation of their own; anything else is a slip of the finger. */
const LOOK_ALIKES = "01OIL";

/** The model over this browser's own address bar and network. */
export const openHome = (rooms: Rooms): HomeModel =>
  homeModel({
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
      experience: { ...words.start.split.experience, options: [...words.start.split.experience.options] },
      usualQuestion: words.start.split.usualQuestion,
      badGroups: words.start.split.bad,
    },
    go: (address) => location.assign(address),
    call: (...asked) => fetch(...asked),
  });

import type { CardWords } from "../model.ts";

/** The words by which a card of one's own is looked at. */
export const cardWords: CardWords = {
  actEnds: ["s"],
  notActs: [
    ..."this his its us as is was has does yes always sometimes perhaps besides across less plus".split(" "),
    ..."business success progress focus process status stress people’s what’s it’s that’s there’s".split(" "),
    ..."meetings teams goals ideas customers colleagues decisions deadlines people’s others".split(" "),
  ],
  joins: ["and", "or", "then", "but", "while"],
  objects: [
    ..."the a an our their his her its this that these those each every all no any some more".split(" "),
    ..."who what how why when where whether which it them us everyone everybody people someone somebody".split(" "),
    ..."on for to with about at in from up out down over".split(" "),
  ],
  roles: [
    ..."leader leaders leader’s leaders’ leadership lead leads leading".split(" "),
    ..."manager managers manager’s managers’ management manage manages managing".split(" "),
    ..."boss bosses boss’s vision visions visionary".split(" "),
  ],
  persons: "he she him her his hers himself herself he’s she’s".split(" "),
  capitals: [
    ..."I Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
    ..."January February March April May June July August September October November December".split(" "),
    ..."Christmas Easter English European Excel".split(" "),
  ],
};

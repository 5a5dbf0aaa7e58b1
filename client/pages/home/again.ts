/** What of an earlier workshop is asked or done later: a chunk of its own, because few visits need it at once. */
export { pictureStore } from "../../wire/pictures.ts";
export { ranAgenda, runAgain } from "../../wire/ran.ts";

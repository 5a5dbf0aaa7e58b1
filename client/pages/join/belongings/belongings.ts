/** What is a person's own: looked at, kept and deleted, or left behind when the phone is passed on. */
export { Handover } from "./Handover.tsx";
export { KeepThis } from "./KeepThis.tsx";
export { MyResults } from "./MyResults.tsx";

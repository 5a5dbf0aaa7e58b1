/** The slider, fetched on its own: the ledger begins with what is typed. */
export { Slider } from "../../ui/Slider.tsx";

/** Whether there is room for the plan and the script beside the step. */
import { useMedia } from "../../../ui/useMedia.ts";

export const useWide = (): boolean => useMedia("(min-width: 64rem)");

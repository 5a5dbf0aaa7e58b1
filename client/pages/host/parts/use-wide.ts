/** Whether there is room for the plan and the script beside the step. */
import { useEffect, useState } from "preact/hooks";

const QUERY = "(min-width: 64rem)";

export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(QUERY).matches);
  useEffect(() => {
    const query = matchMedia(QUERY);
    const follow = () => setWide(query.matches);
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return wide;
}

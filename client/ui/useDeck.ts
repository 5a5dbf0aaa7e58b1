/** Going through several things one at a time, and behind the last one to the list of what one has said. */
import { useState } from "preact/hooks";

export interface Place {
  /** The place of the thing in hand; as many as there are things stands for the list. */
  at: number;
  isAtList: boolean;
  /** Goes on; who came from the list goes back to it. */
  onward(): void;
  /** Goes back; null where there is nothing before. */
  back: (() => void) | null;
  /** Goes from the list to one thing. */
  change(place: number): void;
}

/**
 * `done` says of each thing whether it is dealt with: who comes back finds the first that is not, or the list. After a pass
 * (`withdrawn`) there is only the list, until one thing is answered anew.
 */
export function useDeck(done: readonly boolean[], withdrawn: boolean): Place {
  const all = done.length;
  const [at, setAt] = useState(() => {
    const open = done.indexOf(false);
    return open === -1 ? all : open;
  });
  const [changing, setChanging] = useState(false);
  const onward = () => {
    setAt(changing ? all : at + 1);
    setChanging(false);
  };
  return {
    at,
    isAtList: at >= all || (withdrawn && !changing),
    onward,
    back: changing ? onward : at === 0 ? null : () => setAt(at - 1),
    change: (place) => {
      setAt(place);
      setChanging(true);
    },
  };
}

/** Turns the pieces of a file into a stream of bytes, the only kind that can pass from a Durable Object to the Worker. */

/** Characters that one pull takes; a little more where one piece of the file is longer. */
const PULL_CHARS = 64 * 1024;

/**
 * The pieces of a file as bytes, each made when it is asked for. `stillSo` is asked before every pull: once it says no
 * the stream fails, and with it the download, rather than mixing two states of the room. So it does when a piece
 * throws. `failed` is told why.
 */
export function byteStream(
  pieces: Iterator<string>,
  stillSo: () => boolean,
  failed: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    type: "bytes",
    pull(controller) {
      try {
        if (!stillSo()) throw new Error("a file broke off, because the room changed while it was written");
        const { text, done } = next(pieces);
        if (text !== "") controller.enqueue(encoder.encode(text));
        if (!done) return;
        controller.close();
        controller.byobRequest?.respond(0);
      } catch (error) {
        failed(error);
        // Whoever downloads it gets a connection that breaks off, and none of the reason.
        controller.error(new Error("broken off"));
      }
    },
    cancel() {
      pieces.return?.();
    },
  });
}

/** As much of the file as one pull takes. */
function next(pieces: Iterator<string>): { text: string; done: boolean } {
  let text = "";
  while (text.length < PULL_CHARS) {
    const piece = pieces.next();
    if (piece.done) return { text, done: true };
    text += piece.value;
  }
  return { text, done: false };
}

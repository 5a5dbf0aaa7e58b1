/** The words of a window in which somebody answers who has no phone. Its reader is the guest. */
export const guest = {
  page: "Guest · Both Hats",
  label: "Answering as a guest",
  lead: "You are answering as a guest on this computer. What you send stays in the workshop. When you have finished, close this window, or hand over to the next guest.",
  next: "Next guest",
  ask: "Begin with the next guest? What you have sent stays. What is typed and not sent is lost.",
  unsent: {
    one: "1 thing that you wrote has not reached the workshop yet. It would be lost: wait until this computer is connected.",
    other:
      "{n} things that you wrote have not reached the workshop yet. They would be lost: wait until this computer is connected.",
  },
  yes: "Begin with the next guest",
  no: "Not yet",
} as const;

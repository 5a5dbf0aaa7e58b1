/** Words of the field for a picture. */
export const picture = {
  choose: "Choose a picture",
  chooseFor: "Choose a picture: {label}",
  another: "Choose another",
  remove: "Remove",
  removeFor: "Remove the picture: {label}",
  busy: "Making the picture smaller…",
  alt: "The picture in words",
  altHint: "A few words for people who cannot see it: phones read them aloud.",
  /** What is not a picture of a plan, and what to do. */
  problems: {
    svg: "SVG files are not accepted, because they can contain programs. Save it as PNG, then choose that file.",
    "no-picture":
      "This browser cannot read that file as a picture. Choose a PNG, JPEG or WebP file. For a photo from an iPhone, use a JPEG copy.",
    "too-large": "That file is larger than {most} MB, so it was not opened. Choose a smaller one.",
    "too-many": "A plan shows {most} pictures at most, and this one has that many. Remove one first.",
    "too-much":
      "The pictures in this plan would be more than {most} MB together. Remove one first, or choose a smaller one.",
    unkept:
      "This browser’s storage is full or blocked, so it has the picture only until this page is closed. Export the plan to keep it.",
  },
  gone: "This picture is not in this browser, perhaps because the plan was made in another one. Choose it again.",
  elsewhere:
    "This picture is on another server, so it is no longer shown: the big screen loads nothing from elsewhere. Save it as a file, then choose it here.",
  /** What a plan's file has beside the pictures of the plan. */
  inFile: {
    one: "One picture in the file is damaged, too large, or shown nowhere in the plan, so it was left out.",
    other: "{n} pictures in the file are damaged, too large, or shown nowhere in the plan, so they were left out.",
  },
  /** Why no room was made. */
  notHere:
    "A picture of this plan is not in this browser, so the workshop was not started. Open the step that shows it, and choose the picture again.",
} as const;

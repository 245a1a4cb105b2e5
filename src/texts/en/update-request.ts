import type { updateRequest as dutch } from "../nl/update-request.ts";

export const updateRequest: typeof dutch = {
  heading: "How is it going?",
  ask: (day) =>
    `The delivery moment is on ${day}. Tell in a few lines how it is going, so that the kernteam can prepare well.`,
  last: (day, state) => `Your last update is of ${day}: ${state}.`,
  lastOf: (day, state) => `The last update is of ${day}: ${state}.`,
  state: "How does it stand?",
  stateMissing: "Choose how it stands.",
  result: "What was achieved since last time?",
  resultMissing: "Write what was achieved. Was that nothing? Then write that.",
  next: "What is the next step?",
  obstacle: "What is in the way?",
  obstacleHint: "Optional. This will be listed under the obstacles too.",
  moreObstacles: (count) => `${count} more`,
  obstacleStands: (obstacles) => `Recorded as an obstacle already: ${obstacles}. Write down only what comes on top.`,
  lesson: "What did you learn?",
  optional: "Optional",
  post: "Post the update",
  speak: (title) => `How is ${title} going? Fill in your update and post it.`,
  summary: (title) => `How is ${title} going?`,

  posted: "Update posted",
  postedBy: (who, day) => `${who}, ${day}`,
  thanks: "Thank you. Your update stands with the initiative.",
  speakPosted: (title) => `The update about ${title} was posted.`,
  nextShort: "Next step",
  obstacleShort: "Obstacle",
  lessonShort: "Learned",
  meanwhile: (who) =>
    `${who} has just posted an update too. What you typed is still there. To post yours as well, choose Post the update once more.`,
  over: "This initiative asks for no update any more.",
};

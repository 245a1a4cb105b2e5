import type { delivery as dutch } from "../../nl/tab/delivery.ts";

export const delivery: typeof dutch = {
  title: "Delivery moments",
  lead: "Where the kernteam shares results and clears obstacles away",
  next: "Next",
  coming: "After that",
  held: "Past",
  daysToGo: (days) => {
    if (days === 0) return "Today";
    return days === 1 ? "Tomorrow" : `${days} days to go`;
  },
  daysAgo: (days) => (days === 1 ? "yesterday" : `${days} days ago`),
  time: (from, until) => `${from} to ${until}`,
  hostedBy: (place, host) => `${place}, hosted by ${host}`,
  empty: {
    title: "No delivery moments yet",
    text: "The network lead plans the delivery moments, one every two to three months.",
  },
  noneComing: "No new delivery moment has been planned. The network lead plans the next one.",
};

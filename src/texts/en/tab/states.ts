import type { states as dutch } from "../../nl/tab/states.ts";

export const states: typeof dutch = {
  loading: "Loading",
  retry: "Try again",
  failed: {
    title: "This cannot be loaded now",
    text: "Check your connection and try again.",
  },
  notRenewed: "This is not up to date: there is no connection for the moment.",
  notFound: {
    title: "We cannot find this",
    text: "The page does not exist (any more), or the address is wrong.",
    home: "To the portfolio",
  },
  forbidden: {
    title: "You may not see this",
    text: "Do you need it for your work? Ask the network lead for the role that goes with it.",
  },
  broken: {
    title: "Something went wrong on this page",
    text: "Load the page again. What you had sent is kept.",
    reload: "Load again",
  },
  offline: "There is no connection. What you typed is still there; try again in a moment.",
};

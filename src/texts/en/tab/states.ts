import type { states as dutch } from "../../nl/tab/states.ts";

export const states: typeof dutch = {
  loading: "Loading",
  retry: "Try again",
  failed: {
    title: "This cannot be loaded now",
    text: "Check your connection and try again.",
    ours: "Something is wrong on our side. Try again in a moment.",
  },
  notRenewed: "This is not up to date: there is no connection for the moment.",
  notFound: {
    title: "We cannot find this",
    text: "The page is gone or never existed, or it is not meant for you. The address may also be wrong.",
    home: "To the start page",
    typed: "This is what you had typed here. Copy what you want to keep.",
  },
  forbidden: {
    title: "You may not see this",
    text: "Do you need it for your work? Ask the network lead for the role that goes with it.",
  },
  broken: {
    title: "Something went wrong on this page",
    text: "Load the page again. What you had submitted has been saved.",
    reload: "Load again",
  },
  offline:
    "There was no connection. This has not been sent yet. What you typed is still there; try again. It will not arrive twice.",
  connection: {
    label: "Connection",
    lost: (since) => `No connection since ${since}. We keep trying.`,
    signedOut: "Your sign-in has run out. What you typed is still there.",
    stillSignedOut: "Signing in does not work. Open Vraagbaak in Teams again; what you typed will still be there.",
    signIn: "Sign in again",
    signingIn: "Signing in",
    reload: "Load again",
  },
  signedOut: {
    title: "You are not signed in",
    text: "Sign in again to see what is here. What you typed is kept.",
  },
  list: {
    fresh: (count) => (count === 1 ? "1 new question" : `${count} new questions`),
    show: (count) => (count === 1 ? "1 new question: show it" : `${count} new questions: show them`),
    left: "This question is not in this list any more.",
  },
};

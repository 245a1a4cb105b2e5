import { createRoot } from "react-dom/client";
import { lookAround } from "#tab/teams/look-around.ts";
import { watchStyles } from "#tab/ui/missing-styles.ts";
import "../ui/global.css";
import { App } from "./app.tsx";

const place = document.getElementById("tab");
if (!place) throw new Error("index.html has no place for the tab");

// Browsers hide the nonce from the attribute, but not from the property.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";

watchStyles();
createRoot(place).render(<App nonce={nonce} lookout={lookAround()} />);

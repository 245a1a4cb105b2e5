import { expect, test } from "@jest/globals";
import { isThanks } from "#src/intake/is-thanks.ts";

test.each([
  "Dank jullie wel, hier kan ik mee verder!",
  "Dankjewel, precies wat we zochten.",
  "Top, bedankt!",
  "Top bedankt",
  "Super, daar hebben we veel aan.",
  "Hartelijk dank voor het meedenken.",
  "Bedankt. Geen vragen meer.",
  "Thanks, this helps",
  "Thank you all, that is what we wanted.",
  "Great, thanks!",
])("%p thanks and asks nothing", (text) => {
  expect(isThanks(text)).toBe(true);
});

test.each([
  "Dank, maar dit zijn cijfers van 2019.",
  "Bedankt! Hebben jullie ook cijfers van 2024?",
  "Alvast bedankt voor cijfers over Holtenbroek.",
  "Thanks, but this does not help.",
  "Thanks. We still need the figures of 2024.",
  "Top zes van de wijken met energiearmoede",
  "Dankbaarheid onder inwoners meten",
  "Superdiversiteit in de wijk",
  "Dit helpt ons verder.",
  "",
  `Bedankt. ${"Hier staat nog veel meer. ".repeat(10)}`,
])("%p may ask for more", (text) => {
  expect(isThanks(text)).toBe(false);
});

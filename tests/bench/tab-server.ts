/** The product with its tab, in a program of its own; it takes the tokens of the Teams that the bench plays, or those of the demo. */
import { productServer } from "#tests/support/product-server.ts";

const { address } = await productServer({
  signIn: process.env["SIGN_IN"] === "demo" ? "demo" : "teams",
  port: Number(process.env["PORT"]),
  file: process.env["DATABASE"] ?? ":memory:",
});
console.log(`listening at ${address}`);

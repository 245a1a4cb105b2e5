/** The least that a bot on this SDK does: without authentication it answers a press, and sends one reply through the connector. */
import { ActivityTypes, CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import express from "express";

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const app = express();
app.use(express.json());
app.post("/api/messages", async (request, response) => {
  await adapter.process(request, response, async (context) => {
    const said = context.activity.name ?? "";
    const body = { statusCode: 200, type: "application/vnd.microsoft.activity.message", value: said };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
    await context.sendActivity(said);
  });
});
app.listen(Number(process.env["PORT"]), "127.0.0.1", () => console.log("listening"));

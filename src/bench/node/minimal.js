// The least app that Bolt for JavaScript makes of a reaction: it listens, and stores nothing.
const bolt = require("@slack/bolt");
const app = new bolt.App({
  token: process.env.SLACK_BOT_TOKEN,
  signingSecret: process.env.SLACK_SIGNING_SECRET,
  logLevel: bolt.LogLevel.ERROR,
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL },
});
app.event("reaction_added", async () => {});
app.start(Number(process.env.PORT));

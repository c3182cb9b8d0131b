// Slack as emulate plays it: a team with two people and Rebond, whose events go, signed, to the listener.
// Arguments: port, listener, signing secret, bot token, user token, the address to give out for uploads (or none).
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const [port, listener, secret, bot, person, address] = process.argv.slice(2);
const dist = path.join(__dirname, 'node_modules/emulate/dist');

async function main() {
  // emulate has no option to subscribe to events, so its dispatcher is caught when the plugin gets hold of it.
  const chunk = fs.readdirSync(dist).find((name) => /^dist-.*\.js$/.test(name)
    && fs.readFileSync(path.join(dist, name), 'utf8').includes('/api/reactions.add'));
  const { slackPlugin } = await import(pathToFileURL(path.join(dist, chunk)));
  const register = slackPlugin.register;
  slackPlugin.register = function (app, store, webhooks, ...rest) {
    webhooks.register({ url: listener, events: ['*'], active: true, owner: 'slack' });
    return register.call(this, app, store, webhooks, ...rest);
  };
  const { createEmulator } = await import(pathToFileURL(path.join(dist, 'api.js')));
  await createEmulator({
    service: 'slack',
    port: Number(port),
    hostname: '127.0.0.1',
    baseUrl: address || undefined,
    seed: {
      slack: {
        team: { name: 'Atelier', domain: 'atelier' },
        signing_secret: secret,
        users: [
          { name: 'camille', real_name: 'Camille Roux' },
          { name: 'ines', real_name: 'Inès Ferrão-Léger', is_admin: true },
        ],
        channels: [{ name: 'veille' }],
        oauth_apps: [{
          app_id: 'A1', client_id: '1.1', client_secret: 'x', name: 'Rebond', redirect_uris: [],
          bot_id: 'BREBOND', bot_user_id: 'UREBOND', bot_name: 'rebond',
        }],
        tokens: [
          { token: bot, type: 'bot', user: 'UREBOND', bot_id: 'BREBOND', bot_user_id: 'UREBOND', app_id: 'A1' },
          { token: person, type: 'user', user: 'camille' },
          { token: `${person}-ines`, type: 'user', user: 'ines' },
        ],
      },
    },
  });
  console.log('ready');
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});

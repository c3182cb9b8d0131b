// Draws messages, modals and pages of the app's own, given as JSON on the standard input, as Slack looks; prints one page.
const fs = require('node:fs');
const path = require('node:path');
const React = require('react');
const { renderToStaticMarkup } = require('react-dom/server');
const { Message } = require('slack-blocks-to-jsx');

const css = fs.readFileSync(path.join(__dirname, 'node_modules/slack-blocks-to-jsx/dist/style.css'), 'utf8');
const logo = 'data:image/svg+xml,' + encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36">'
  + '<rect width="36" height="36" rx="6" fill="#1f3a4d"/><path d="M10 24c3-12 13-12 16 0" stroke="#fff" stroke-width="4" fill="none"/></svg>');
const draw = (blocks, alone) => renderToStaticMarkup(React.createElement(
  Message, { blocks, name: 'Rebond', logo, time: new Date('2026-11-17T09:00:00Z'), theme: 'light', withoutWrapper: alone }));
const button = (text, main) => `<button class="${main ? 'main' : ''}">${text}</button>`;
const { messages, modals, homes = [] } = JSON.parse(fs.readFileSync(0, 'utf8'));

process.stdout.write(`<!doctype html><meta charset="utf-8"><title>Rebond in Slack</title><style>${css}
body { font: 15px/1.46 Lato, "Helvetica Neue", Arial, sans-serif; margin: 0; padding: 24px; display: flex; gap: 24px; background: #fff }
.column { width: 660px } .modal { width: 440px; border: 1px solid #ddd; border-radius: 8px; padding: 20px; margin-bottom: 24px; box-shadow: 0 4px 16px #0002 }
.modal h2 { font-size: 20px; margin: 0 0 12px } .modal .foot { text-align: right; margin-top: 16px }
.modal button { border: 1px solid #bbb; border-radius: 4px; background: #fff; padding: 6px 14px; margin-left: 8px; font-weight: 700 }
.modal button.main { background: #007a5a; border-color: #007a5a; color: #fff }
</style><div class="column">${messages.map((blocks) => `<p>${draw(blocks, false)}</p>`).join('')}</div>
<div>${modals.map((modal) => `<div class="modal"><h2>${modal.title.text}</h2>${draw(modal.blocks, true)}<div class="foot">${button(modal.close.text)}${button(modal.submit.text, true)}</div></div>`).join('')}${homes.map((blocks) => `<div class="modal">${draw(blocks, true)}</div>`).join('')}</div>`);

// Makes a page of cards, as Microsoft's renderer draws them: cards as JSON on its input, the page on its output.
const fs = require('fs');
const path = require('path');

const script = fs.readFileSync(path.join('node_modules', 'adaptivecards', 'dist', 'adaptivecards.js'), 'utf8');
const cards = fs.readFileSync(0, 'utf8').replace(/</g, '\\u003c');
process.stdout.write(`<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; padding: 16px; background: #f5f5f5; font: 14px "Segoe UI", "DejaVu Sans", sans-serif; }
  .card { background: #fff; border: 1px solid #d1d1d1; border-radius: 8px; margin: 0 0 16px; padding: 4px; width: 620px; }
  .ac-pushButton { background: #fff; border: 1px solid #d1d1d1; border-radius: 4px; padding: 5px 12px; font: inherit; font-weight: 600; }
  h2 { font-size: 16px; margin: 12px 16px 4px; }
  .ac-input { font: inherit; border: 1px solid #c7c7c7; border-radius: 4px; padding: 5px 8px; }
</style><body><script>${script.replace(/<\/script/g, '<\\/script')}</script><script>
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = text; result.didProcess = true; };
  const host = new AdaptiveCards.HostConfig({ fontFamily: 'Segoe UI, DejaVu Sans, sans-serif',
    actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 }, supportsInteractivity: true,
    inputs: { label: { requiredInputs: { color: 'default', weight: 'bolder' }, optionalInputs: { weight: 'bolder' } } } });
  for (const json of ${cards}) {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = host;
    card.parse(json);
    const frame = document.createElement('div');
    frame.className = 'card';
    if (json.title) {
      frame.appendChild(document.createElement('h2')).textContent = json.title;
    }
    frame.appendChild(card.render());
    document.body.appendChild(frame);
  }
</script>`);

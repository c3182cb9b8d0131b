// Reads cards as JSON from its input, has Microsoft's parser read them, and prints what it says about each.
const AdaptiveCards = require('adaptivecards/dist/adaptivecards.js');

const cards = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const verdicts = cards.map(json => {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  const card = new AdaptiveCards.AdaptiveCard();
  card.parse(json, context);
  const said = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i).message);
  const failures = card.validateProperties().validationEvents.map(each => each.message);
  // What it did not understand, it does not write again.
  const elements = tree => (JSON.stringify(tree).match(/"type":"[A-Z][^"]*"/g) || []).filter(type => !type.includes('AdaptiveCard')).sort();
  const lost = elements(json.body).length - elements(card.toJSON(context).body || []).length;
  return [...said, ...failures, ...(lost ? [lost + ' elements were lost'] : [])];
});
process.stdout.write(JSON.stringify(verdicts));

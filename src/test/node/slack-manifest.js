// Judges an app manifest, given as JSON on the standard input, by Slack's own schema; prints what is wrong, or nothing.
const fs = require('node:fs');
const Ajv = require('ajv');

const schema = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
if (!validate(JSON.parse(fs.readFileSync(0, 'utf8')))) {
  for (const error of validate.errors) console.log(`${error.instancePath} ${error.message}`);
}

// Reads a Teams manifest from its input and prints what Microsoft's validator finds wrong with it.
const { AppManifestUtils } = require('@microsoft/app-manifest');

const manifest = JSON.parse(require('fs').readFileSync(0, 'utf8'));
AppManifestUtils.validateAgainstSchema(manifest).then(
  errors => process.stdout.write(JSON.stringify(errors)),
  failure => process.stdout.write(JSON.stringify([String(failure)])));

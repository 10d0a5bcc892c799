/** Publishes the JSON Schema of the extension `_event` with the package. */
import fs from 'node:fs';

fs.cpSync('src/check/event.schema.json', 'dist/schema/event.schema.json');

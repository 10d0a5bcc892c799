import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { programs } from '../../scripts/browsers/find.mjs';
import { filesIn } from '../node/helpers/files.mjs';

const [php] = programs('php');
const skip = php ? false : 'as root on Debian: apt-get install php-cli';

describe('The PHP files', { skip }, () => {
  const files = filesIn('demo/cms', /\.php$/);

  it('are there', () => assert.ok(files.size > 2));

  for (const path of files.keys()) {
    it(`parse: ${path}`, () => {
      const { status, stdout } = spawnSync(php, ['-l', path]);
      assert.equal(status, 0, String(stdout));
    });
  }
});

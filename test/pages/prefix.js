/* A partner's own bundle, which gives the elements names of its own. */
import { register } from '/dist/modules/index.js';

register({ prefix: 'town' });

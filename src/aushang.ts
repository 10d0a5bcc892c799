import { register } from './register.js';

// The script tag's whole effect: the four tags are known.
register();

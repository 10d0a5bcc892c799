import 'aushang/themes/kern.css';
import { register } from 'aushang';

register();

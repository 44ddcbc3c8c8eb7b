import './node-version.mjs';
import { stop } from './run.mjs';
import { build, setUp } from './setup.mjs';

await setUp({ browser: false });
if ((await build()) !== 0) stop('The extension could not be built: what WXT says stands above.');
console.log('\nBuilt: .output/chrome-mv3 (load it at chrome://extensions with "Load unpacked")');

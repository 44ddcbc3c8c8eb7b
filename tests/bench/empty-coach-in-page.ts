import { watch } from '../../entrypoints/page-coach/watch';
import { arrivedAt } from '../../lib/browser/arrival';
import { read } from '../../lib/linkedin/ssi-dashboard';

// The baseline of the coach's bench: the same reader and the same watch, but on the signal an empty element, and nothing else.
const signal = new AbortController().signal;
const mount = () => document.documentElement.append(document.createElement('div'));
watch(
  document,
  arrivedAt(),
  () => read(document, location.pathname),
  { candidate: () => {}, steady: mount, failed: () => {} },
  signal,
);

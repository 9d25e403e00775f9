/**
 * A turn of the event loop in the middle of long computing: the browser, which starts meanwhile on another core, waits for an
 * answer after each of its steps.
 */
import { setImmediate } from 'node:timers/promises';

export const letOthersWork = (): Promise<void> => setImmediate();

import { createContext } from 'svelte';
import type { Host } from './host.svelte';

/** Whether the atlas stands in a frame of another page. Safe in a sandbox: only the window itself is compared. */
export const isFramed = (): boolean => window.parent !== window;

/** The page around the frame, once its script is here; null before, and where there is none. */
export const [getHost, setHost] = createContext<() => Host | null>();

// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Host } from '../../src/state/host.svelte';
import type { View } from '../../src/state/view';
import { corridor } from '../law/corridors';
import { sitting } from './sitting';

/** A figure in an article, and the addresses that its frame was given. */
function figure(view: Partial<View>) {
  const written: View[] = [];
  const { session } = sitting({ mode: 'embed', ...view }, undefined, (seen, step) => host.note(seen, step));
  const host = new Host(session, { write: (address) => written.push(address) });
  return { session, host, written };
}

/** Says something as the page around, and waits until the figure answered. */
async function say(message: object): Promise<void> {
  const data = { source: 'kosh-host', v: 1, ...message };
  dispatchEvent(new MessageEvent('message', { source: window, data }));
  await new Promise((later) => setTimeout(later, 40));
}

describe('a figure that the page around moved', () => {
  test('goes back from the reader’s step to what the page around had shown', async () => {
    const { session, host } = figure({ corridor: corridor('UZB-KAZ') });
    await say({ type: 'goto', view: '?corridor=KGZ-RUS' });
    session.look({ corridor: corridor('TJK-RUS') });
    host.goBack();
    expect(session.view.corridor).toEqual(corridor('KGZ-RUS'));
    expect(host.canGoBack).toBe(false);
  });

  test('has the address of what it shows, in another language too', async () => {
    const { session, written } = figure({ corridor: corridor('UZB-KAZ') });
    await say({ type: 'goto', view: '?corridor=KGZ-RUS&lang=kk&day=never' });
    expect(session.view.lang).toBe('kk');
    expect(written).toEqual([session.view]);
    expect(session.unread.map(({ field }) => field)).toEqual(['day']);
  });
});

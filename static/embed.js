/* Kosh: makes each frame as high as its figure, and starts those with `data-src` near the screen. Ours are those below
   this script's folder, and those with `data-kosh`. See docs/embedding.md. MIT licence. */
(() => {
  'use strict';
  const script = document.currentScript;
  const folder = script?.src && new URL('.', script.src).href;
  const known = new Set();
  /* Unlike `new URL` it takes what is no address. */
  const link = document.createElement('a');
  const addressOf = (frame) => {
    link.href = frame.dataset.src || '';
    return frame.src || link.href;
  };
  const isOurs = (frame) => 'kosh' in frame.dataset || (folder && addressOf(frame).startsWith(folder));

  /* Only a frame of ours is heard. Included twice, both set the same. */
  addEventListener('message', ({ data, source }) => {
    if (data?.source !== 'kosh' || data.type !== 'height') return;
    const height = Math.min(Math.round(data.height), 20000);
    if (!(height > 0)) return;
    for (const frame of known) if (frame.contentWindow === source) frame.style.height = height + 'px';
  });

  const start = (frame) => {
    if (!frame.src && frame.dataset.src) frame.src = frame.dataset.src;
  };
  const near =
    'IntersectionObserver' in window &&
    new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen)
          if (isIntersecting) {
            near.unobserve(target);
            start(target);
          }
      },
      { rootMargin: '800px' },
    );

  const meet = () => {
    for (const frame of document.querySelectorAll('iframe')) {
      if (known.has(frame) || !isOurs(frame)) continue;
      known.add(frame);
      if (!frame.src && near) near.observe(frame);
      else start(frame);
      /* It may have told its height already. */
      frame.contentWindow.postMessage({ source: 'kosh-host', v: 1, type: 'hello' }, '*');
    }
  };
  meet();
  new MutationObserver(meet).observe(document, { childList: true, subtree: true });
})();

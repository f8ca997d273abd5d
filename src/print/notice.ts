/**
 * What stands where the atlas will be until it is there: that it is loading, or why it does not come. The first script
 * and `main.ts` both write it, so that a loss looks the same whoever finds it.
 */

/** In the reader's language. */
export interface NoticeWords {
  readonly loading: string;
  readonly retry: string;
}

/** The notice as the build prints it, or a new one where a development server serves the page. */
function noticeElement(): HTMLElement {
  const printed = document.getElementById('notice');
  if (printed) return printed;
  const made = Object.assign(document.createElement('div'), { id: 'notice' });
  document.body.prepend(made);
  return made;
}

/** Says that the atlas is on its way. */
export function showLoading({ loading }: Pick<NoticeWords, 'loading'>): void {
  const notice = noticeElement();
  notice.className = '';
  notice.role = 'status';
  notice.textContent = loading;
}

/** Says why there is no atlas; the button says that it is loading and calls `again`. */
export function showLoss(problem: string, words: NoticeWords, again: () => void): void {
  const said = Object.assign(document.createElement('p'), { textContent: problem });
  const button = Object.assign(document.createElement('button'), {
    className: 'button',
    textContent: words.retry,
    onclick: () => {
      showLoading(words);
      again();
    },
  });
  const notice = noticeElement();
  notice.className = 'complaint';
  notice.role = 'alert';
  notice.replaceChildren(said, button);
}

export const removeNotice = (): void => document.getElementById('notice')?.remove();

import { formatCorridor } from '../../domain/corridor';
import { painted } from '../../state/painted';
import type { Session } from '../../state/session.svelte';

/** What a press in the lists may choose: the corridor or the country, as one word. */
const chosenIn = ({ view: { corridor, country } }: Session): string =>
  corridor ? formatCorridor(corridor) : (country ?? '');

/** Whether the middle of what `selector` finds first is in the window: a strip of a map shows no change. */
function isInSight(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  const middle = box ? (box.top + box.bottom) / 2 : -1;
  return middle >= 0 && middle <= innerHeight;
}

/**
 * Shows a reader who chose far down a phone's list what the choice changed: the page goes up to the sentence, which is marked for
 * a moment and takes the focus. Whoever goes back to the list finds the row that was pressed. Where sentence or map is in sight
 * nothing moves.
 */
export const landing =
  (session: Session) =>
  (lists: HTMLElement): (() => void) => {
    /** The row that was pressed, to come back to. */
    let pressed: string | null = null;

    /** Before the press is answered, which is at the document. */
    const press = ({ target }: MouseEvent): void => {
      const before = chosenIn(session);
      const row = target instanceof Element ? target.closest('[data-corridor]') : null;
      // Once all that follows the answer has been laid out.
      void painted().then(() =>
        requestAnimationFrame(() => {
          const chosen = chosenIn(session);
          if (chosen === before) return;
          if (chosen === '') comeBack();
          else {
            pressed = row?.getAttribute('data-corridor') ?? null;
            arrive();
          }
        }),
      );
    };
    const comeBack = (): void => {
      const row = pressed && lists.querySelector(`[data-corridor="${pressed}"]`);
      // On a desktop only the column scrolls, and map and list stand side by side.
      if (!row || document.documentElement.scrollHeight <= innerHeight) return;
      row.scrollIntoView({ block: 'center' });
      row.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    };

    lists.addEventListener('click', press);
    return () => {
      lists.removeEventListener('click', press);
    };
  };

function arrive(): void {
  const sentence = document.querySelector('h1');
  if (!sentence || isInSight('h1') || isInSight('.map')) return;
  sentence.tabIndex = -1;
  sentence.scrollIntoView({ block: 'start' });
  sentence.focus({ preventScroll: true });
  sentence.classList.add('arrived');
  sentence.addEventListener('animationend', () => sentence.classList.remove('arrived'), { once: true });
}

import { isFramed } from '../../state/framed';

/** How long a browser may take to read what is saved. */
const KEPT_MS = 60_000;

/** Has the browser save a file. Where the page around a sandboxed frame forbids downloads, nothing happens: {@link mayBeHeldBack}. */
export function save(name: string, contents: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([contents], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** Whether the atlas runs in a sandboxed frame, which may forbid downloads and says nothing of it. */
export const mayBeHeldBack = (): boolean => isFramed() && self.origin === 'null';

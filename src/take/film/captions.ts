import { FPS } from './plan';

/** What is said for some frames of a film. */
export interface Said {
  readonly frames: number;
  readonly text: string;
}

/** The words of a film as WebVTT: one cue for as long as the same is said. */
export function captionsOf(said: readonly Said[], lang: string): string {
  const cues: { from: number; to: number; text: string }[] = [];
  let at = 0;
  for (const { frames, text } of said) {
    const last = cues.at(-1);
    if (last?.text === text) last.to = at + frames;
    else cues.push({ from: at, to: at + frames, text });
    at += frames;
  }
  const written = cues.map(({ from, to, text }) => `${timeOf(from)} --> ${timeOf(to)}\n${plain(text)}\n`);
  return [`WEBVTT\nLanguage: ${lang}\n`, ...written].join('\n');
}

/** `00:01:05.500` of a frame. */
function timeOf(frame: number): string {
  const ms = Math.round((frame * 1000) / FPS);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [seconds, minutes] = [Math.floor(ms / 1000), Math.floor(ms / 60_000)];
  const rest = String(ms % 1000).padStart(3, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}.${rest}`;
}

/** A cue holds no markup, no arrow and no empty line. */
const plain = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('-->', '→')
    .replaceAll(/\s*\n\s*/g, ' ');

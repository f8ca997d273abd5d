/** Turns pictures into a film with what the browser has: H.264 in MP4, VP9 or VP8 in WebM, or else pictures in a ZIP. */
import type { Mp4Texts } from './mp4-texts';
import { labelledMp4 } from './mp4-texts';
import { bitrateOf, FPS } from './plan';
import { labelledWebm } from './webm-texts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In the order in which they are tried: every program plays the first. */
const CODECS = [
  { codec: 'avc1.640028', container: 'mp4' },
  { codec: 'avc1.4d0028', container: 'mp4' },
  { codec: 'avc1.42e028', container: 'mp4' },
  { codec: 'vp09.00.40.08', container: 'webm' },
  { codec: 'vp8', container: 'webm' },
] as const;
export type Codec = (typeof CODECS)[number];

const configOf = ({ codec }: Codec, { width, height }: Size): VideoEncoderConfig => ({
  ...{ codec, width, height, framerate: FPS, bitrate: bitrateOf({ width, height }) },
  ...(codec.startsWith('avc1') && { avc: { format: 'avc' as const } }),
});

/** The first codec that the browser can write for a size; null where it can write none. */
export async function codecFor(size: Size): Promise<Codec | null> {
  if (typeof VideoEncoder === 'undefined') return null;
  for (const codec of CODECS) {
    const { supported = false } = await VideoEncoder.isConfigSupported(configOf(codec, size)).catch(() => ({
      supported: false,
    }));
    if (supported) return codec;
  }
  return null;
}

/** A film in the making. */
export interface Recorder {
  /** Adds a canvas as the next frame; waits while the encoder is behind. */
  readonly add: (canvas: HTMLCanvasElement) => Promise<void>;
  /** Returns the file. Throws where a frame was lost. */
  readonly finish: (texts: Mp4Texts) => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => void;
}

/** Frames that may wait for the encoder. */
const WAITING = 6;
/** Frames from one that stands alone to the next: a player can jump to those. */
const KEY = 2 * FPS;

/** Begins a film. Throws where the encoder cannot be started. */
export async function recorderFor(codec: Codec, size: Size): Promise<Recorder> {
  const muxer = await muxerFor(codec, size);
  const failed: DOMException[] = [];
  let [given, written] = [0, 0];
  const encoder = new VideoEncoder({
    output(chunk, meta) {
      written++;
      muxer.add(chunk, meta);
    },
    error: (error) => void failed.push(error),
  });
  encoder.configure(configOf(codec, size));
  const check = (): void => {
    if (failed[0]) throw failed[0];
  };
  return {
    async add(canvas) {
      while (encoder.encodeQueueSize > WAITING) await new Promise((later) => setTimeout(later, 4));
      check();
      const [timestamp, duration] = [Math.round((given * 1e6) / FPS), Math.round(1e6 / FPS)];
      const frame = new VideoFrame(canvas, { timestamp, duration });
      encoder.encode(frame, { keyFrame: given % KEY === 0 });
      frame.close();
      given++;
    },
    async finish(texts) {
      await encoder.flush();
      check();
      if (written !== given) throw new Error(`the encoder lost ${given - written} of ${given} frames`);
      return muxer.finish(texts);
    },
    close: () => {
      if (encoder.state !== 'closed') encoder.close();
    },
  };
}

interface Muxing {
  readonly add: (chunk: EncodedVideoChunk, meta?: EncodedVideoChunkMetadata) => void;
  readonly finish: (texts: Mp4Texts) => Uint8Array<ArrayBuffer>;
}

async function muxerFor({ codec, container }: Codec, { width, height }: Size): Promise<Muxing> {
  if (container === 'mp4') {
    const { ArrayBufferTarget, Muxer } = await import('mp4-muxer');
    const target = new ArrayBufferTarget();
    // The index last: texts are written behind it.
    const muxer = new Muxer({
      ...{ target, fastStart: false as const },
      video: { codec: 'avc', width, height, frameRate: FPS },
    });
    return {
      add: (chunk, meta) => muxer.addVideoChunk(chunk, meta),
      finish(texts) {
        muxer.finalize();
        return labelledMp4(new Uint8Array(target.buffer), texts);
      },
    };
  }
  const { ArrayBufferTarget, Muxer } = await import('webm-muxer');
  const target = new ArrayBufferTarget();
  const video = { codec: codec === 'vp8' ? 'V_VP8' : 'V_VP9', width, height, frameRate: FPS };
  const muxer = new Muxer({ target, video });
  return {
    add: (chunk, meta) => muxer.addVideoChunk(chunk, meta),
    finish(texts) {
      muxer.finalize();
      return labelledWebm(new Uint8Array(target.buffer), texts);
    },
  };
}

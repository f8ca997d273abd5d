import * as v from 'valibot';
import { TrilingualSchema } from './source';

/** One step of a lecture: a link, with words for those who listen and notes for whoever speaks. */
const SlideSchema = v.object({
  /** A link's search string, `?corridor=UZB-KAZ&day=2020-05-22`; language, mode and theme are the listener's. */
  link: v.pipe(v.string(), v.startsWith('?')),
  heading: TrilingualSchema,
  /** Paragraphs. */
  words: v.object({ en: v.array(v.string()), ru: v.array(v.string()), kk: v.array(v.string()) }),
  /** Ids of instruments whose dates the words state: each is checked against the tables by a test. */
  instruments: v.array(v.string()),
});
export type Slide = v.InferOutput<typeof SlideSchema>;

export const LectureSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  title: TrilingualSchema,
  slides: v.pipe(v.array(SlideSchema), v.minLength(1)),
});
export type Lecture = v.InferOutput<typeof LectureSchema>;

const LecturesSchema = v.object({ lectures: v.pipe(v.array(LectureSchema), v.minLength(1)) });

/** The door for the lectures' file. Throws a `ValiError` that names the path and the wrong value. */
export const decodeLectures = (json: unknown): readonly Lecture[] => v.parse(LecturesSchema, json).lectures;

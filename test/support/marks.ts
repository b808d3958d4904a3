import type { Config } from '#api/common/config.ts';
import { AnswerMarks } from '#api/tick/answer-marks.ts';

/** For services that are made without the whole application. */
export const testMarks = new AnswerMarks({ sessionSecret: 'test' } as Config);

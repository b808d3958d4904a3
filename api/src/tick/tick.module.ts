import { Global, Module } from '@nestjs/common';
import { AnswerMarks } from './answer-marks.ts';

/** What pages need that ask whether they still show what they may. */
@Global()
@Module({ providers: [AnswerMarks], exports: [AnswerMarks] })
export class TickModule {}

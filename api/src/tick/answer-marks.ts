import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../commands/canonical.ts';
import { Config } from '../common/config.ts';
import type { Viewer } from '../identity/viewer.ts';

/**
 * The mark of an answer, by which an open page asks whether it would still be answered the same. Keyed by
 * the session as well: two viewers' marks of one answer have nothing in common, so that a mark can
 * neither be compared with another's nor be worked out from a guess of what is hidden.
 */
@Injectable()
export class AnswerMarks {
  constructor(private readonly config: Config) {}

  /** @param answer what is shown, without the time at which it was decided */
  of({ sessionKey }: Viewer, answer: object): string {
    return createHmac('sha256', this.config.sessionSecret)
      .update('answer mark')
      .update(sessionKey)
      .update(canonicalJson(answer))
      .digest('base64url');
  }

  isOf(mark: string, viewer: Viewer, answer: object): boolean {
    const [given, right] = [mark, this.of(viewer, answer)].map((text) => Buffer.from(text));
    return given!.length === right!.length && timingSafeEqual(given!, right!);
  }
}

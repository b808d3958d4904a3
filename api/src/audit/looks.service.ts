import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { cursorOf, placeOf, type Page } from './cursor.ts';
import type { LookDto, LooksDto } from './looks.dto.ts';
import { LooksRepository } from './looks.repository.ts';

/** The statement gives one more: it tells whether there are older ones, of those that are shown. */
const SHOWN = 50;

@Injectable()
export class LooksService {
  constructor(
    private readonly repository: LooksRepository,
    private readonly viewers: ViewerParams,
  ) {}

  /** @throws AppError notFound: no such client, or none that this viewer may know of */
  async at(viewer: Viewer, clientId: string, page: Page): Promise<LooksDto> {
    const found = await this.repository.at({
      eventId: randomUUID(),
      clientId,
      viewer: this.viewers.for(viewer),
      before: placeOf(page),
    });
    if (!found) throw new AppError('notFound');
    const looks = found.looks.slice(0, SHOWN);
    const last = looks.at(-1);
    return {
      looks: looks.map(({ tie: _tie, ...look }): LookDto => look),
      asOf: found.asOf,
      next: found.looks.length > SHOWN && last ? cursorOf(last) : null,
    };
  }
}

import { Injectable } from '@nestjs/common';
import { AppError } from '../common/errors.ts';
import { ViewerParams } from '../consent/viewer-params.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AdminCommands } from './admin-commands.ts';
import { A_PAGE, startOf, type ListPage } from './list-page.dto.ts';
import { requireAdministrator } from './require-administrator.ts';
import type { AccessReviewed, AccessReviews, NewAccessReview } from './reviews.dto.ts';
import { ReviewsRepository } from './reviews.repository.ts';

/** A quarter, and never two of them in one. */
const DAYS = 91;

/**
 * Once a quarter an administrator says of everybody that they still need what they may do, or switches them off.
 * Their own roles another administrator confirms.
 */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly repository: ReviewsRepository,
    private readonly viewers: ViewerParams,
    private readonly commands: AdminCommands,
  ) {}

  /** @throws AppError notFound: no administrator */
  async due(viewer: Viewer, page: ListPage): Promise<AccessReviews> {
    requireAdministrator(viewer);
    const { isAdministrator, ...reviews } = await this.repository.due({
      viewer: this.viewers.for(viewer),
      days: DAYS,
      start: startOf(page),
      most: A_PAGE,
    });
    if (!isAdministrator) throw new AppError('notFound');
    return { ...reviews, days: DAYS, aPage: A_PAGE };
  }

  /** @throws AppError notFound: nobody of them is the viewer’s to confirm */
  async review(
    viewer: Viewer,
    { operationId, personIds }: NewAccessReview,
  ): Promise<AccessReviewed> {
    const command = { operationId, kind: 'accessReview', body: { personIds } };
    return this.commands.run(viewer, command, (tx, common) =>
      this.repository.review(tx, { ...common, personIds }),
    );
  }
}

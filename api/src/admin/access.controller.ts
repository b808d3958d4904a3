import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Growth } from './growth.dto.ts';
import { GrowthService } from './growth.service.ts';
import { ListPage } from './list-page.dto.ts';
import { AccessReviewed, AccessReviews, NewAccessReview } from './reviews.dto.ts';
import { ReviewsService } from './reviews.service.ts';

@ApiTags('administration')
@ApiNotFoundResponse({ description: 'No administrator, or nobody whom they look after' })
@Controller('admin')
export class AccessController {
  constructor(
    private readonly reviews: ReviewsService,
    private readonly grown: GrowthService,
  ) {}

  @Get('reviews')
  @ApiOperation({ operationId: 'listAccessReviews', summary: 'Whose roles are to be reviewed' })
  @ApiOkResponse({ type: AccessReviews })
  due(@CurrentViewer() viewer: Viewer, @Query() page: ListPage): Promise<AccessReviews> {
    return this.reviews.due(viewer, page);
  }

  @Post('reviews')
  @ApiOperation({ operationId: 'reviewAccess', summary: 'Confirm that they keep their roles' })
  @ApiCreatedResponse({ type: AccessReviewed })
  review(@CurrentViewer() viewer: Viewer, @Body() asked: NewAccessReview): Promise<AccessReviewed> {
    return this.reviews.review(viewer, asked);
  }

  @Get('growth')
  @ApiOperation({ operationId: 'getGrowth', summary: 'How many agencies are connected, by month' })
  @ApiOkResponse({ type: Growth })
  growth(@CurrentViewer() viewer: Viewer): Promise<Growth> {
    return this.grown.growth(viewer);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiForbiddenResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { DutyReviewed, DutySample, NewDutyReview } from './duty-sample.dto.ts';
import { DutySampleService } from './duty-sample.service.ts';

@ApiTags('audit')
@ApiForbiddenResponse({ description: 'roleNotHeld: not acting as a data protection lead' })
@Controller('oversight/duty')
export class DutySampleController {
  constructor(private readonly duty: DutySampleService) {}

  @Get()
  @ApiOperation({ operationId: 'getDutySample', summary: 'A few looks on duty, to be reviewed' })
  @ApiOkResponse({ type: DutySample })
  sample(@CurrentViewer() viewer: Viewer): Promise<DutySample> {
    return this.duty.sample(viewer);
  }

  @Post(':id/review')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reviewDuty', summary: 'Mark a look on duty as reviewed' })
  @ApiOkResponse({ type: DutyReviewed })
  review(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() review: NewDutyReview,
  ): Promise<DutyReviewed> {
    return this.duty.review(viewer, id, review);
  }
}

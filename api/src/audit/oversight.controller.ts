import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Page } from './cursor.ts';
import {
  AccessesDto,
  AccessesPage,
  BreakGlassList,
  EnquiryBegun,
  NewEnquiry,
  NewReview,
  Reviewed,
} from './oversight.dto.ts';
import { OversightService } from './oversight.service.ts';

@ApiTags('audit')
@ApiForbiddenResponse({ description: 'roleNotHeld: not acting as a data protection lead' })
@Controller('oversight')
export class OversightController {
  constructor(private readonly oversight: OversightService) {}

  @Get('accesses')
  @ApiOperation({ operationId: 'listAccesses', summary: "What an organisation's people looked at" })
  @ApiOkResponse({ type: AccessesDto })
  accesses(@CurrentViewer() viewer: Viewer, @Query() page: AccessesPage): Promise<AccessesDto> {
    return this.oversight.accesses(viewer, page);
  }

  @Post('enquiries')
  @ApiOperation({ operationId: 'beginEnquiry', summary: 'Ask who looked at one person' })
  @ApiCreatedResponse({ type: EnquiryBegun, description: 'The same whether or not there is one' })
  enquire(@CurrentViewer() viewer: Viewer, @Body() enquiry: NewEnquiry): Promise<EnquiryBegun> {
    return this.oversight.enquire(viewer, enquiry);
  }

  @Get('enquiries/:id/accesses')
  @ApiOperation({
    operationId: 'listEnquiryAccesses',
    summary: 'Who looked at that person, and why',
  })
  @ApiOkResponse({ type: AccessesDto })
  ofEnquiry(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Query() page: Page,
  ): Promise<AccessesDto> {
    return this.oversight.ofEnquiry(viewer, id, page);
  }

  @Get('break-glass')
  @ApiOperation({ operationId: 'listAwaitingReview', summary: 'Overrides that await review' })
  @ApiOkResponse({ type: BreakGlassList })
  awaiting(@CurrentViewer() viewer: Viewer): Promise<BreakGlassList> {
    return this.oversight.awaiting(viewer);
  }

  @Post('break-glass/:id/review')
  @ApiOperation({ operationId: 'reviewBreakGlass', summary: 'Mark an override as reviewed' })
  @ApiCreatedResponse({ type: Reviewed })
  review(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() review: NewReview,
  ): Promise<Reviewed> {
    return this.oversight.review(viewer, id, review);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { AssessmentId, Assessments, NewAssessment } from './assessments.dto.ts';
import { AssessmentsService } from './assessments.service.ts';

@ApiTags('consent')
@ApiNotFoundResponse({ description: 'Nobody to whom the viewer has a line of their own' })
@OpensFamilyPage()
@Controller()
export class AssessmentsController {
  constructor(private readonly assessments: AssessmentsService) {}

  @Get('clients/:id/assessments')
  @ApiOperation({ operationId: 'getAssessments', summary: 'What somebody young may decide alone' })
  @ApiOkResponse({ type: Assessments })
  page(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<Assessments> {
    return this.assessments.page(viewer, id);
  }

  @Post('clients/:id/assessments')
  @ApiOperation({ operationId: 'assess', summary: 'Record that somebody young may decide alone' })
  @ApiCreatedResponse({ type: AssessmentId })
  record(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewAssessment,
  ): Promise<AssessmentId> {
    return this.assessments.record(viewer, id, asked);
  }

  @Post('assessments/:id/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endAssessment', summary: 'End an assessment at once' })
  @ApiOkResponse({ type: AssessmentId })
  end(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<AssessmentId> {
    return this.assessments.end(viewer, id, asked);
  }
}

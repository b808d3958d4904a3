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
import type { Viewer } from '../identity/viewer.ts';
import { NewProblem, ProblemId, Problems } from './problems.dto.ts';
import { ProblemsService } from './problems.service.ts';

@ApiTags('administration')
@Controller()
export class ProblemsController {
  constructor(private readonly problems: ProblemsService) {}

  @Post('problems')
  @ApiOperation({ operationId: 'reportProblem', summary: 'Say what went wrong on a page' })
  @ApiCreatedResponse({ type: ProblemId })
  report(@CurrentViewer() viewer: Viewer, @Body() asked: NewProblem): Promise<ProblemId> {
    return this.problems.report(viewer, asked);
  }

  @Get('admin/problems')
  @ApiOperation({ operationId: 'listProblems', summary: 'What people have reported' })
  @ApiOkResponse({ type: Problems })
  @ApiNotFoundResponse({ description: 'No administrator' })
  list(@CurrentViewer() viewer: Viewer): Promise<Problems> {
    return this.problems.list(viewer);
  }

  @Post('admin/problems/:id/settlement')
  @HttpCode(200)
  @ApiOperation({ operationId: 'settleProblem', summary: 'Settle it; its words are forgotten' })
  @ApiOkResponse({ type: ProblemId })
  @ApiNotFoundResponse({ description: 'None such for the viewer, or settled already' })
  settle(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<ProblemId> {
    return this.problems.settle(viewer, id, asked);
  }
}

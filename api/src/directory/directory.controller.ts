import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { CheckKept, NewContactCheck } from './checks.dto.ts';
import { ColleagueSearch, FoundColleagues } from './colleagues.dto.ts';
import { AgencyPage, PractitionerCard } from './directory.dto.ts';
import { DirectoryService } from './directory.service.ts';

@ApiTags('directory')
@Controller()
export class DirectoryController {
  constructor(private readonly directory: DirectoryService) {}

  @Get('practitioners/:id')
  @ApiOperation({ operationId: 'getPractitioner', summary: 'How to reach a colleague' })
  @ApiOkResponse({ type: PractitionerCard })
  practitioner(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
  ): Promise<PractitionerCard> {
    return this.directory.practitioner(viewer, id);
  }

  @Post('practitioners/:id/contact-checks')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'checkContact',
    summary: '“I reached them” or “wrong number”, of one way to reach a colleague',
  })
  @ApiOkResponse({ type: CheckKept })
  @ApiNotFoundResponse({ description: 'Nobody in a listed agency, or no such number of theirs' })
  check(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() found: NewContactCheck,
  ): Promise<CheckKept> {
    return this.directory.check(viewer, id, found);
  }

  @Get('agencies/:id')
  @ApiOperation({
    operationId: 'getAgency',
    summary: 'How to reach an agency, and who works there',
  })
  @ApiOkResponse({ type: AgencyPage })
  agency(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<AgencyPage> {
    return this.directory.agency(viewer, id);
  }

  @Post('colleague-searches')
  @HttpCode(200)
  @ApiOperation({
    operationId: 'findColleagues',
    summary: 'Who may be invited: by name, job, service or area',
  })
  @ApiOkResponse({ type: FoundColleagues })
  colleagues(
    @CurrentViewer() viewer: Viewer,
    @Body() asked: ColleagueSearch,
  ): Promise<FoundColleagues> {
    return this.directory.colleagues(viewer, asked);
  }
}

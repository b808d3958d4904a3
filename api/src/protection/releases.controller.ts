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
import { NewRelease, ReleaseId, Releases } from './releases.dto.ts';
import { ReleasesService } from './releases.service.ts';

@ApiTags('protection')
@ApiNotFoundResponse({ description: 'No sensitive line of the viewer’s own team' })
@OpensFamilyPage()
@Controller()
export class ReleasesController {
  constructor(private readonly releases: ReleasesService) {}

  @Get('clients/:id/releases')
  @ApiOperation({ operationId: 'getReleases', summary: 'What a team lets statutory roles see' })
  @ApiOkResponse({ type: Releases })
  page(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<Releases> {
    return this.releases.page(viewer, id);
  }

  @Post('involvements/:id/releases')
  @ApiOperation({ operationId: 'release', summary: 'Let statutory roles see a line of one’s own' })
  @ApiCreatedResponse({ type: ReleaseId })
  set(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewRelease,
  ): Promise<ReleaseId> {
    return this.releases.set(viewer, id, asked);
  }

  @Post('releases/:id/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endRelease', summary: 'End a release at once' })
  @ApiOkResponse({ type: ReleaseId })
  end(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<ReleaseId> {
    return this.releases.end(viewer, id, asked);
  }
}

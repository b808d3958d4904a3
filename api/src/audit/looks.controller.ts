import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Page } from './cursor.ts';
import { LooksDto } from './looks.dto.ts';
import { LooksService } from './looks.service.ts';

@ApiTags('audit')
@Controller('clients')
export class LooksController {
  constructor(private readonly looks: LooksService) {}

  @Get(':id/looks')
  @OpensFamilyPage()
  @ApiOperation({
    operationId: 'getLooks',
    summary: "Who opened a client's page: agencies whose line the viewer may see",
  })
  @ApiOkResponse({ type: LooksDto })
  @ApiNotFoundResponse({ description: 'notFound: no such client, or none that the viewer may see' })
  at(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Query() page: Page,
  ): Promise<LooksDto> {
    return this.looks.at(viewer, id, page);
  }
}

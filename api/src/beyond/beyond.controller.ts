import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage, Unattended } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Shown, Tick } from '../tick/tick.dto.ts';
import { BeyondDto } from './beyond.dto.ts';
import { BeyondService } from './beyond.service.ts';

@ApiTags('team')
@OpensFamilyPage()
@Controller('clients/:id/beyond')
export class BeyondController {
  constructor(private readonly beyond: BeyondService) {}

  @Get()
  @ApiOperation({ operationId: 'getBeyond', summary: "The viewer's other families around a page" })
  @ApiOkResponse({ type: BeyondDto })
  find(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<BeyondDto> {
    return this.beyond.find(viewer, id);
  }

  @Get('tick')
  @Unattended()
  @ApiOperation({ operationId: 'tickBeyond', summary: 'Whether what was gone on to still holds' })
  @ApiOkResponse({ type: Tick })
  tick(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Query() shown: Shown,
  ): Promise<Tick> {
    return this.beyond.tick(viewer, id, shown);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiForbiddenResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Confirmation } from '../commands/confirmation.dto.ts';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { BarId, Bars, NewBar } from './bars.dto.ts';
import { BarsService } from './bars.service.ts';

@ApiTags('audit')
@ApiForbiddenResponse({ description: 'roleNotHeld: not acting as a data protection lead' })
@Controller('oversight/bars')
export class BarsController {
  constructor(private readonly bars: BarsService) {}

  @Get()
  @ApiOperation({ operationId: 'listBars', summary: 'Who was barred from deciding about whom' })
  @ApiOkResponse({ type: Bars })
  list(@CurrentViewer() viewer: Viewer): Promise<Bars> {
    return this.bars.list(viewer);
  }

  @Post()
  @ApiOperation({ operationId: 'setBar', summary: 'Bar somebody from deciding about another' })
  @ApiCreatedResponse({ type: BarId, description: 'The same whether or not there are such people' })
  set(@CurrentViewer() viewer: Viewer, @Body() asked: NewBar): Promise<BarId> {
    return this.bars.set(viewer, asked);
  }

  @Post(':id/end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'endBar', summary: 'End a bar at once' })
  @ApiOkResponse({ type: BarId })
  end(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<BarId> {
    return this.bars.end(viewer, id, asked);
  }
}

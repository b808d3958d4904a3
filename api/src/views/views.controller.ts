import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiBadRequestResponse,
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
import { Kept, ViewDto, ViewName } from './views.dto.ts';
import { ViewsService } from './views.service.ts';

@ApiTags('views')
@OpensFamilyPage()
@ApiNotFoundResponse({ description: 'No such view, or of no page that the viewer may open' })
@Controller('views/:id')
export class ViewsController {
  constructor(private readonly views: ViewsService) {}

  @Get()
  @ApiOperation({ operationId: 'getView', summary: 'A kept view, with the reader’s own rights' })
  @ApiOkResponse({ type: ViewDto })
  open(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<ViewDto> {
    return this.views.open(viewer, id);
  }

  @Post('name')
  @HttpCode(200)
  @ApiOperation({ operationId: 'renameView', summary: 'Give one’s own view another name' })
  @ApiOkResponse({ type: Kept })
  @ApiBadRequestResponse({ description: 'isTaken: one has a view of that name already' })
  rename(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: ViewName,
  ): Promise<Kept> {
    return this.views.rename(viewer, id, asked);
  }

  @Post('end')
  @HttpCode(200)
  @ApiOperation({ operationId: 'removeView', summary: 'Remove one’s own view' })
  @ApiOkResponse({ type: Kept })
  remove(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: Confirmation,
  ): Promise<Kept> {
    return this.views.remove(viewer, id, asked);
  }
}

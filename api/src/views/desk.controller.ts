import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { ID_PIPE } from '../common/id-pipe.ts';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { OpensFamilyPage } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Desk, Kept, NewArrangement, NewView } from './views.dto.ts';
import { ViewsService } from './views.service.ts';

@ApiTags('views')
@OpensFamilyPage()
@ApiNotFoundResponse({ description: 'No page of that client that the viewer may open' })
@Controller('clients/:id')
export class DeskController {
  constructor(private readonly views: ViewsService) {}

  @Get('desk')
  @ApiOperation({ operationId: 'getDesk', summary: 'What the viewer keeps beside this page' })
  @ApiOkResponse({ type: Desk })
  desk(@CurrentViewer() viewer: Viewer, @Param('id', ID_PIPE) id: string): Promise<Desk> {
    return this.views.desk(viewer, id);
  }

  @Put('desk')
  @ApiOperation({ operationId: 'arrangeDesk', summary: 'Keep where the nodes stand' })
  @ApiOkResponse({ type: Kept })
  arrange(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewArrangement,
  ): Promise<Kept> {
    return this.views.arrange(viewer, id, asked);
  }

  @Post('views')
  @ApiOperation({ operationId: 'saveView', summary: 'Keep a view under a name' })
  @ApiCreatedResponse({ type: Kept })
  @ApiBadRequestResponse({ description: 'isTaken: the name; tooMany: twenty views are kept' })
  save(
    @CurrentViewer() viewer: Viewer,
    @Param('id', ID_PIPE) id: string,
    @Body() asked: NewView,
  ): Promise<Kept> {
    return this.views.save(viewer, id, asked);
  }
}

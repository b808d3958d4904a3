import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { Unattended } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Shown, Tick } from '../tick/tick.dto.ts';
import { MyFamilies } from './home.dto.ts';
import { HomeService } from './home.service.ts';

@ApiTags('home')
@Controller('families')
export class HomeController {
  constructor(private readonly home: HomeService) {}

  @Get('mine')
  @ApiOperation({ operationId: 'getMyFamilies', summary: "The viewer's own clients' families" })
  @ApiOkResponse({ type: MyFamilies })
  myFamilies(@CurrentViewer() viewer: Viewer): Promise<MyFamilies> {
    return this.home.myFamilies(viewer);
  }

  @Get('mine/tick')
  @Unattended()
  @ApiOperation({ operationId: 'tickMyFamilies', summary: 'Whether an open home page still holds' })
  @ApiOkResponse({ type: Tick })
  tick(@CurrentViewer() viewer: Viewer, @Query() shown: Shown): Promise<Tick> {
    return this.home.tick(viewer, shown);
  }
}

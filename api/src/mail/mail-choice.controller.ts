import { Body, Controller, Get, HttpCode, Param, Post, Put, Redirect } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentViewer } from '../identity/current-viewer.decorator.ts';
import { Public } from '../identity/public.decorator.ts';
import type { Viewer } from '../identity/viewer.ts';
import { MailChoice, MailChosen, NewMailChoice } from './mail-choice.dto.ts';
import { MailChoiceService } from './mail-choice.service.ts';

@ApiTags('mail')
@Controller()
export class MailChoiceController {
  constructor(private readonly choices: MailChoiceService) {}

  @Get('mail-choice')
  @ApiOperation({ operationId: 'getMailChoice', summary: 'How often the viewer wants a mail' })
  @ApiOkResponse({ type: MailChoice })
  choice(@CurrentViewer() viewer: Viewer): Promise<MailChoice> {
    return this.choices.choice(viewer);
  }

  @Put('mail-choice')
  @ApiOperation({ operationId: 'chooseMail', summary: 'Choose how often' })
  @ApiOkResponse({ type: MailChosen })
  choose(@CurrentViewer() viewer: Viewer, @Body() asked: NewMailChoice): Promise<MailChosen> {
    return this.choices.choose(viewer, asked);
  }

  /** Some readers of mail open what they should post to: a page asks, and changes nothing by itself. */
  @Get('mail-off/:token')
  @Public()
  @Redirect()
  @ApiExcludeEndpoint()
  ask(@Param('token') token: string): { url: string; statusCode: number } {
    return { url: `/mail-off/${encodeURIComponent(token)}`, statusCode: 303 };
  }

  @Post('mail-off/:token')
  @Public()
  @HttpCode(200)
  @ApiOperation({ operationId: 'stopMails', summary: 'Stop all mails to whom that link was sent' })
  @ApiOkResponse({ description: 'The same whether or not there was such a link' })
  off(@Param('token') token: string): Promise<void> {
    return this.choices.off(token);
  }
}

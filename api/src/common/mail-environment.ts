import { Type } from 'class-transformer';
import {
  IsInt,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
} from 'class-validator';
import { isPrivateAddress } from './issuer-config.ts';

const UUID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const MAILING = { message: 'must be a whole number of seconds from 1 to 3600, or 0 for never' };

/** How mail leaves; nothing of it set: it does not. */
export class MailEnvironment {
  @IsOptional()
  @ValidateBy({
    name: 'isSmtpUrl',
    validator: {
      validate: (value) => /^smtps?:$/.test(URL.parse(String(value))?.protocol ?? ''),
      defaultMessage: () =>
        'must be the address of a mail server: smtps://user:password@mail.example.org:465',
    },
  })
  SMTP_URL?: string;

  @ValidateIf(({ SMTP_URL, MAIL_FROM }: MailEnvironment) => !!SMTP_URL || !!MAIL_FROM)
  @Matches(/^([^<>@\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, {
    message: 'must be whom mails come from: Patchwork <no-reply@patchwork.example.org>',
  })
  MAIL_FROM?: string;

  @IsOptional()
  @Matches(new RegExp(`^.*-${UUID}-${UUID}$`), {
    message: 'must be a key of GOV.UK Notify: its name, the service’s id and a secret',
  })
  @ValidateBy({
    name: 'isOnlyWay',
    validator: {
      validate: (_value, args) => !(args?.object as MailEnvironment).SMTP_URL,
      defaultMessage: () => 'must not be set where SMTP_URL is: mail leaves by one way',
    },
  })
  NOTIFY_API_KEY?: string;

  @ValidateIf(({ NOTIFY_API_KEY }: MailEnvironment) => !!NOTIFY_API_KEY)
  @IsUUID(undefined, { message: 'must be the id of a template in GOV.UK Notify' })
  NOTIFY_TEMPLATE_ID?: string;

  @ValidateBy({
    name: 'isAddress',
    validator: {
      validate: (value) => isPrivateAddress(value),
      defaultMessage: () => 'must be an address with https (http only for this machine)',
    },
  })
  NOTIFY_URL = 'https://api.notifications.service.gov.uk';

  /** Fixed ticks of the clock, as the relay's. */
  @ValidateIf((environment: MailEnvironment) => environment.MAIL_SECONDS !== undefined)
  @Type(() => Number)
  @IsInt(MAILING)
  @Min(0, MAILING)
  @Max(3600, MAILING)
  MAIL_SECONDS?: number;
}

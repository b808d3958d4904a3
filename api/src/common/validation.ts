import { Body, Controller, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { IsString, type ValidationError } from 'class-validator';
import { AppError, type FieldProblem } from './errors.ts';

/** Strict input everywhere: unknown fields are refused, each wrong field is named. */
export function strictValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) =>
      new AppError('invalidInput', 'Some of what was sent is not right.', errors.flatMap(problems)),
  });
}

function problems(error: ValidationError): FieldProblem[] {
  const own = Object.keys(error.constraints ?? {}).map((problem) => ({
    field: error.property,
    problem,
  }));
  const nested = (error.children ?? []).flatMap(problems);
  return [
    ...own,
    ...nested.map((child) => ({ ...child, field: `${error.property}.${child.field}` })),
  ];
}

class Probe {
  @IsString() text!: string;
}

@Controller()
class ProbeController {
  take(@Body() probe: Probe): Probe {
    return probe;
  }
}

/**
 * A compiler that drops decorator metadata makes validation accept everything without a word. Run at
 * start: a wrong input must be refused, or the service does not start.
 */
export async function proveValidation(pipe: ValidationPipe = strictValidation()): Promise<void> {
  const types = Reflect.getMetadata(
    'design:paramtypes',
    ProbeController.prototype,
    'take',
  ) as unknown[];
  const metadata: ArgumentMetadata = { type: 'body', metatype: types?.[0] as typeof Probe };
  const isRefused = await pipe.transform({ text: 1 }, metadata).then(
    () => false,
    () => true,
  );
  if (!isRefused) throw new Error('Input is not validated: this build lacks decorator metadata');
}

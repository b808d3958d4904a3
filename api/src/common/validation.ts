import { Body, Controller, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { IsString, type ValidationError } from 'class-validator';
import { AppError, type FieldProblem } from './errors.ts';

/** Nothing that the API takes is nested deeper; transforming what is could exhaust the stack. */
const MAX_DEPTH = 8;

/** Strict input everywhere: unknown fields are refused, each wrong field is named. */
export function strictValidation(): ValidationPipe {
  return new StrictPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) =>
      new AppError('invalidInput', 'Some of what was sent is not right.', errors.flatMap(problems)),
  });
}

class StrictPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body') refuseWhatIsNoText(value);
    return super.transform(value, metadata);
  }
}

/** Before any rule of one field: what can neither be stored as text nor compared with it. */
function refuseWhatIsNoText(body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  const wrong = Object.entries(body).filter(([name, value]) => !isPlain(name) || !isPlain(value));
  if (!wrong.length) return;
  const fields = wrong.map(([field]) => ({ field: printable(field), problem: 'isText' }));
  throw new AppError('invalidInput', 'Some of what was sent is not right.', fields);
}

function isPlain(value: unknown, depth = 1): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (typeof value !== 'object' || value === null) return true;
  return (
    depth < MAX_DEPTH &&
    Object.entries(value)
      .flat()
      .every((each) => isPlain(each, depth + 1))
  );
}

const printable = (name: string) => name.replaceAll('\0', '').toWellFormed().slice(0, 100);

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

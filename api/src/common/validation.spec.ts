import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { IsString, MaxLength } from 'class-validator';
import { proveValidation, strictValidation } from './validation.ts';

class Note {
  @IsString()
  @MaxLength(20)
  text!: string;
}

const read = (body: unknown, metatype: unknown = Note) =>
  strictValidation().transform(body, { type: 'body', metatype: metatype as typeof Note });

const nested = (depth: number): unknown => (depth === 0 ? 'x' : { text: nested(depth - 1) });

describe('strict input', () => {
  test('lets a right body pass', async () => {
    expect(await read({ text: 'Łódź 🙂' })).toEqual({ text: 'Łódź 🙂' });
  });

  test.each([
    ['a field of another type', { text: 1 }, 'text', 'isString'],
    ['an unknown field', { text: 'x', other: 1 }, 'other', 'whitelistValidation'],
    ['a NUL', { text: 'a\0b' }, 'text', 'isText'],
    ['half a character', { text: 'a\ud83d' }, 'text', 'isText'],
    ['a NUL deep in a list', { text: [{ a: ['\0'] }] }, 'text', 'isText'],
    ['a NUL in a name', { text: 'x', 'a\0b': 1 }, 'ab', 'isText'],
    ['what is nested without end', { text: nested(5_000) }, 'text', 'isText'],
  ])('refuses %s', async (_what, body, field, problem) => {
    await expect(read(body)).rejects.toMatchObject({
      code: 'invalidInput',
      fields: expect.arrayContaining([{ field, problem }]),
    });
  });

  test('does not start without decorator metadata', async () => {
    await expect(proveValidation()).resolves.toBeUndefined();
    const blind = { transform: () => Promise.resolve({}) } as unknown as ReturnType<
      typeof strictValidation
    >;
    await expect(proveValidation(blind)).rejects.toThrow('decorator metadata');
  });
});

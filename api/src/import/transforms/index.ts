import type { Reason } from '../faults.ts';
import { addressLines } from './address-lines.ts';
import { compactDate } from './compact-date.ts';
import { phone } from './phone.ts';
import type { TitleCase } from './title-case.ts';
import { ukPostcode } from './uk-postcode.ts';

export interface TransformContext {
  titleCase: TitleCase;
  /** Two letters, for numbers written without country code. */
  country: string;
}

/** A transformed value, or why there is none. At least one of the values is filled. */
export type Transformed = { value: string } | { reason: Reason };
type Transform = (values: string[], context: TransformContext) => Transformed;

const orReason = (value: string | null, reason: Reason): Transformed =>
  value === null ? { reason } : { value };

/** What a profile may name. A new way of writing things is a line here and a pure file beside it. */
const TRANSFORMS = {
  text: (values) => ({ value: values.filter(Boolean).join(' ') }),
  titleCase: (values, { titleCase }) => ({ value: titleCase(values.filter(Boolean).join(' ')) }),
  addressLines: (values, { titleCase }) => ({ value: addressLines(values, titleCase) }),
  ukPostcode: ([first = '']) => orReason(ukPostcode(first), 'notAPostcode'),
  phone: ([first = ''], { country }) => orReason(phone(first, country), 'notAPhoneNumber'),
  compactDate: ([first = '']) => orReason(compactDate(first), 'notADate'),
} satisfies Record<string, Transform>;

export type TransformName = keyof typeof TRANSFORMS;
export const TRANSFORM_NAMES = Object.keys(TRANSFORMS) as TransformName[];

export function transform(
  name: TransformName,
  values: string[],
  context: TransformContext,
): Transformed {
  return (TRANSFORMS[name] as Transform)(values, context);
}

import type { Rule } from './profile.ts';

export interface Decision {
  then: 'import' | Rule['then'];
  reason: string;
}

/**
 * The first rule that holds. A value that a rule asks for and the row does not have holds no rule.
 * @param today ISO date
 */
export function decide(rules: Rule[], values: Map<string, string>, today: string): Decision {
  const rule = rules.find((one) => holds(one, values.get(one.field), today));
  return rule ? { then: rule.then, reason: rule.reason } : { then: 'import', reason: '' };
}

function holds(rule: Rule, value: string | undefined, today: string): boolean {
  if (value === undefined) return false;
  if (rule.in) return rule.in.includes(value);
  if (rule.notIn) return !rule.notIn.includes(value);
  if (rule.matches) return new RegExp(rule.matches, 'u').test(value);
  return value <= today;
}

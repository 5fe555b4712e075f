import {
  ValidatorConstraint,
  type ValidationArguments,
  type ValidatorConstraintInterface,
} from 'class-validator';
import { COUNTING_RULES, isCountingRule } from '#rules';

/** A number the chosen rule can count. While no rule is chosen only that is complained about. */
@ValidatorConstraint({ name: 'withinTheRule' })
export class WithinTheRule implements ValidatorConstraintInterface {
  validate(n: unknown, asked: ValidationArguments): boolean {
    const rule = ruleOf(asked);
    return rule === null || typeof n !== 'number' || (n >= rule.least && n <= rule.most);
  }

  defaultMessage(asked: ValidationArguments): string {
    const rule = ruleOf(asked);
    return rule === null
      ? 'Enter how many'
      : `Enter a number of ${rule.unit} from ${rule.least} to ${rule.most}`;
  }
}

function ruleOf({ object }: ValidationArguments) {
  const name: unknown = Reflect.get(object, 'rule');
  return typeof name === 'string' && isCountingRule(name) ? COUNTING_RULES[name] : null;
}

export { WITHDRAWABLE, WithdrawalsService } from './withdrawals.service.js';
export type { Withdrawable, WithdrawalForm } from './withdrawals.service.js';

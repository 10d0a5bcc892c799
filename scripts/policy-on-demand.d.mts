export function policyOnDemand(code: string): string;

/** Who calls, as far as the server knows: enough to permit and to limit, and nothing for a log. */
export interface Principal {
  /** Key for the rate limit. */
  readonly id: string;
  /** Projects that it may call for; `any` where nothing is configured. */
  readonly projects: 'any' | readonly string[];
}

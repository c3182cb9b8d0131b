/**
 * Slack: what people do there is authenticated and translated into {@code chat}, what Rebond says leaves as
 * blocks by the Web API. Events, commands and interactions come by HTTP or by Socket Mode, through one translation.
 *
 * <p>It never believes a request before its signature, never keeps what people wrote, never retries by itself (the outbox
 * does), and lets no word of a feed or of a member become markup or a mention. No room imports it; it knows {@code chat}, and {@code block}, which draws.
 */
package io.rebond.slack;

/**
 * Secrets that Rebond draws, shows once and keeps no copy of, only what proves one.
 *
 * <p>It knows nothing of what a secret opens, and stores none itself.
 */
package io.rebond.secret;

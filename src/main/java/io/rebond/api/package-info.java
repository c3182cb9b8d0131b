/**
 * What programs read under {@code /api/v1}: reports that other rooms make, as JSON and CSV, with a token that an
 * administrator made for that and nothing else.
 *
 * <p>It never changes anything, never counts anything itself, and never keeps a token, only what proves one.
 */
package io.rebond.api;

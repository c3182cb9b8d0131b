/**
 * A poll before it is one: what somebody typed in a line or a form becomes something that can be asked, or a sentence for
 * each field that is wrong.
 *
 * <p>It never asks anything, stores nothing, and knows no vote.
 */
package io.rebond.draft;

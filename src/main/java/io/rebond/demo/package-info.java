/**
 * A sample company that shows what Rebond does: it follows the bundled feeds as its animator would, by command.
 *
 * <p>It exists in the sandbox only, and nobody imports it.
 */
package io.rebond.demo;

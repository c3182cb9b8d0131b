/**
 * A sample company that lives: it follows the bundled feeds as its animator would, and has a past of eight weeks, in which
 * everybody typed, pressed, reacted and replied by the same doors as anybody else, at the time of the story.
 *
 * <p>It exists in the sandbox only, never writes what a feature would have written, and nobody imports it.
 */
package io.rebond.demo;

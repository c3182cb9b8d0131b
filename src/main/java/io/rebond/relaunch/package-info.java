/**
 * Quiet topics: what a community cared about and of which nothing was heard for weeks is offered, in private and one at a
 * time, to people who said that they are willing to pick it up.
 *
 * <p>It never asks who did not say so, never looks at closed channels, and never tells anybody who is willing, who was asked
 * and what they answered: a no and no answer look alike.
 */
package io.rebond.relaunch;

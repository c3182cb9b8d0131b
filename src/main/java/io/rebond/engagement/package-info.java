/**
 * What happened with what Rebond published: who may be recorded is recorded once, retracted when taken back, and folded
 * into roll-ups by day. From the acts it learns at which hour of the week most people of a community do something.
 *
 * <p>It knows no feature: what an act was about it reads from the receipt's purpose. It never stores what people wrote,
 * and tells nobody anything: what may be told is the business of {@code indicator}.
 */
package io.rebond.engagement;

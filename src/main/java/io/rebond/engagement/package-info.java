/**
 * What happened with what Rebond published: who may be recorded is recorded once, retracted when taken back, and told
 * only as figures about enough people.
 *
 * <p>It knows no feature: what an act was about it reads from the receipt's purpose. It never stores what people wrote.
 */
package io.rebond.engagement;

/**
 * After a gathering: whoever invited to it, or an animator, tells in a few words how it was, with links to photos and
 * stories, and asks in a poll how others found it. A day later the one who invited is asked for it, once.
 *
 * <p>It follows no link and stores no picture, and never says who came. It knows gatherings; they know nothing of it but that
 * one was told of.
 */
package io.rebond.recap;

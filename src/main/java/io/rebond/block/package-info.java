/**
 * Block Kit: how a message or a form of ours becomes what Slack draws, and what Slack's JSON says. Words stay words, whatever
 * they look like, and what a button does travels sealed.
 *
 * <p>It never lets a word of a feed or of a member become markup or a mention, never lets a message grow past what Slack
 * takes: a longer one becomes several, and never knows who sends it or where it goes.
 */
package io.rebond.block;

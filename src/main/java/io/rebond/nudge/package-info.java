/**
 * Reminds people of something, with manners: an animator's words reach an audience, each person at the hour of their own
 * clock, on working days, outside of quiet hours, within what their week has room for, and not at all once they press a
 * button. What was not sent is told to the animator with its reason, as numbers of five and more.
 *
 * <p>A person may leave all of it for a while: the pause, offered in every message, is kept by every room that can wait
 * ({@link io.rebond.directory.Rests}).
 *
 * <p>It never knows why somebody was silent, keeps no schedule in memory and sends nothing late in a burst. A person whose
 * turn it is is a row, which one replica holds at a time.
 */
package io.rebond.nudge;

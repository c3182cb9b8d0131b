package io.rebond.question;

import io.rebond.chat.ChannelRef;
import java.time.LocalDate;

/** One to which nobody has replied, as far as the platform lets Rebond hear it. */
public record OpenQuestion(ChannelRef channel, LocalDate day) {}

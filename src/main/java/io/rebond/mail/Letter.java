package io.rebond.mail;

import io.rebond.mail.LetterRenderer.Enclosed;
import java.util.List;

/** A message as it goes to one reader. */
record Letter(String subject, String html, String plain, List<Enclosed> pictures) {}

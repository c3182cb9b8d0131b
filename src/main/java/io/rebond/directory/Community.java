package io.rebond.directory;

import io.rebond.chat.Language;
import io.rebond.chat.WorkspaceRef;
import java.time.ZoneId;

/**
 * What is animated: channels and the people in them.
 *
 * @param language of what is posted to its channels
 */
public record Community(long id, WorkspaceRef workspace, String name, Language language, ZoneId zone) {}

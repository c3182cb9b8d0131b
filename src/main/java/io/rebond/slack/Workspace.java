package io.rebond.slack;

import io.rebond.chat.WorkspaceRef;

/**
 * The workspace that the bot token belongs to, and who Rebond is there.
 *
 * @param botUser Rebond as a user, as messages and reactions name it
 * @param bot Rebond as an integration
 */
record Workspace(String team, String name, String botUser, String bot) {

    WorkspaceRef ref() {
        return new WorkspaceRef(SlackPlatform.NAME, team);
    }
}

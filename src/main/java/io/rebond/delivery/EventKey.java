package io.rebond.delivery;

import io.rebond.chat.ChatEvent;

/** An event's key, unique over all workspaces. */
record EventKey(String value) {

    static EventKey of(ChatEvent event) {
        var workspace = event.workspace();
        return new EventKey(workspace.platform() + "|" + workspace.id() + "|" + event.key());
    }
}

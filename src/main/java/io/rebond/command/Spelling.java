package io.rebond.command;

import io.rebond.chat.WorkspaceRef;

/** How people of one platform address Rebond: what is shown must be what works when it is typed. */
public record Spelling(String prefix) {

    public static Spelling in(WorkspaceRef workspace) {
        return new Spelling(workspace.platform().equals("teams") ? "@Rebond " : "/rebond ");
    }

    /** The whole line to type, such as {@code /rebond digest publish}. */
    public String of(String command) {
        return prefix + command;
    }
}

package io.rebond.privacy;

import io.rebond.chat.Action;

/** The actions by which a member decides about their data. */
final class Choices {

    static final Action SHOW = new Action("privacy.show");
    static final Action EXPORT = new Action("privacy.export");
    static final Action STOP = new Action("privacy.stop");
    static final Action RESUME = new Action("privacy.resume");
    static final Action ASK = new Action("privacy.ask-before-erasing");
    static final Action ERASE = new Action("privacy.erase");

    private Choices() {}
}

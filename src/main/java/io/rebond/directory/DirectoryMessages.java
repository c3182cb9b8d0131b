package io.rebond.directory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the directory tells people about what it knows of them. */
@MessageBundle("directory")
interface DirectoryMessages {

    @Message("Profile")
    String kindProfile();

    @Message("{name}, language {language}, zone {zone}, as your platform tells")
    String profile(String name, String language, String zone);

    @Message("Channels")
    String kindChannels();
}

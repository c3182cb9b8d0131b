package io.rebond.mail;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rebond.chat.Language;
import io.rebond.chat.OutletContract;
import io.rebond.chat.OutletStage;
import io.rebond.sandbox.PretendInbox;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@TestProfile(NewsletterAlone.class)
class MailOutletTest extends OutletContract {

    Letterbox letterbox;

    @Inject
    MailPlatform platform;

    @Inject
    PretendInbox inbox;

    @Inject
    Subscribers subscribers;

    private MailStage stage;

    @BeforeEach
    void raise() {
        inbox.reset();
        stage = new MailStage(platform, inbox, letterbox, subscribers.somebody(Language.ENGLISH));
    }

    @Override
    protected OutletStage stage() {
        return stage;
    }
}

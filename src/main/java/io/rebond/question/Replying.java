package io.rebond.question;

import io.rebond.chat.ChatEvent;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.LaterHandler;
import io.rebond.delivery.Receipts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Hears that somebody replied to a question, and never who. */
@Singleton
class Replying implements LaterHandler {

    private final Receipts receipts;
    private final OpenQuestions open;

    Replying(Receipts receipts, OpenQuestions open) {
        this.receipts = receipts;
        this.open = open;
    }

    /** Also of a reply that is gone again: it may have been read. */
    @Override
    public void handle(List<ChatEvent.Later> events) {
        var roots = events.stream()
                .filter(ReplyChanged.class::isInstance)
                .map(event -> ((ReplyChanged) event).root())
                .collect(Collectors.toSet());
        receipts.find(roots).values().stream()
                .map(receipt -> receipt.purpose())
                .filter(purpose -> purpose.feature().equals(Questions.FEATURE))
                .forEach(purpose -> open.close(purpose.subject().substring(Questions.SUBJECT.length())));
    }
}

package io.rebond.sandbox;

import io.rebond.chat.Answer;
import io.rebond.chat.ChatEvent;
import io.rebond.chat.Inbox;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Keeps what came in, and answers what the test wants. */
@Alternative
@Singleton
public class PretendInbox implements Inbox {
    public final List<ChatEvent> received = new CopyOnWriteArrayList<>();
    public Function<ChatEvent.Now, Answer> answer = event -> Answer.nothing();
    public boolean down;

    @Override
    public Answer now(ChatEvent.Now event) {
        received.add(event);
        return answer.apply(event);
    }

    @Override
    public CompletionStage<Void> later(ChatEvent.Later event) {
        if (down) {
            return CompletableFuture.failedFuture(new IllegalStateException("no database"));
        }
        received.add(event);
        return CompletableFuture.completedFuture(null);
    }

    public void reset() {
        received.clear();
        answer = event -> Answer.nothing();
        down = false;
    }

    public ChatEvent last() {
        return received.get(received.size() - 1);
    }
}

package io.rebond.slack;

import io.rebond.chat.MemberRef;
import io.rebond.webapi.SlackRefused;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;

/** People of another company, whom a channel shared with it brings along: they are not ours to know or to write to. */
@Singleton
class Strangers {
    private final Crowd crowd;
    private final ExecutorService workers;

    Strangers(Crowd crowd, ExecutorService workers) {
        this.crowd = crowd;
        this.workers = workers;
    }

    /** Fails while Slack cannot tell. */
    CompletionStage<Boolean> isActing(EventEnvelope envelope) {
        return envelope.actor()
                .filter(member -> !envelope.isOwn(member.id()))
                .map(member -> CompletableFuture.supplyAsync(() -> isStranger(member), workers))
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }

    private boolean isStranger(MemberRef member) {
        try {
            return crowd.isStranger(member);
        } catch (SlackRefused e) {
            throw new CompletionException(e);
        }
    }
}

package io.rebond.teams;

import io.rebond.chat.ChatEvent.Later;
import io.rebond.chat.Connected;
import io.rebond.chat.WorkspaceRef;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Who comes and goes, Rebond included. */
@Singleton
class Arrivals {

    private static final Logger LOG = Logger.getLogger(Arrivals.class);
    private static final Set<String> CHANNEL_NAMED = Set.of("channelCreated", "channelRenamed", "channelRestored");
    private static final Set<String> GONE = Set.of("channelDeleted", "teamDeleted", "teamHardDeleted");

    private final Conversations conversations;
    private final Acquaintances acquaintances;
    private final Happenings happenings;
    private final Event<Connected> connected;
    private final ManagedExecutor threads;

    Arrivals(
            Conversations conversations,
            Acquaintances acquaintances,
            Happenings happenings,
            Event<Connected> connected,
            ManagedExecutor threads) {
        this.connected = connected;
        this.threads = threads;
        this.conversations = conversations;
        this.acquaintances = acquaintances;
        this.happenings = happenings;
    }

    List<Later> update(Incoming activity) {
        if (activity.isPersonal()) {
            return List.of();
        }
        if (activity.removed().stream().anyMatch(account -> activity.bot().equals(account.getId()))) {
            conversations.forget(activity.workspace(), place(activity));
            return List.of();
        }
        channels(activity);
        if (activity.added().stream().anyMatch(account -> activity.bot().equals(account.getId()))) {
            threads.execute(() -> lookAround(activity.workspace()));
        }
        return happenings.memberships(activity, beside(activity));
    }

    /** Teams does not wait for it, and tells several times of one arrival: one after the other. */
    private synchronized void lookAround(WorkspaceRef workspace) {
        try {
            connected.fire(new Connected(workspace));
        } catch (RuntimeException e) {
            LOG.warnf("a new place is looked at later: %s", e.getClass().getSimpleName());
        }
    }

    List<Later> installation(Incoming activity) {
        if (activity.action().startsWith("remove")) {
            if (activity.isPersonal()) {
                acquaintances.closeChat(activity.actor());
            } else {
                conversations.forget(activity.workspace(), place(activity));
            }
        }
        return List.of();
    }

    private void channels(Incoming activity) {
        var channel = activity.channelNamed().orElse("");
        if (GONE.contains(activity.eventType())) {
            var gone = activity.eventType().startsWith("team") || channel.isBlank() ? place(activity) : channel;
            conversations.forget(activity.workspace(), gone);
        } else if (CHANNEL_NAMED.contains(activity.eventType()) && !channel.isBlank()) {
            conversations
                    .find(activity.where())
                    .ifPresent(home -> conversations.keep(home.beside(
                            Limits.id(channel),
                            activity.channelName().map(Limits::shown).orElse(null))));
        }
    }

    private List<Conversation> beside(Incoming activity) {
        var team = place(activity);
        return conversations.of(activity.workspace()).stream()
                .filter(each -> Objects.equals(each.team(), team) || each.id().equals(team))
                .toList();
    }

    /** The team, or the group chat. */
    private static String place(Incoming activity) {
        return activity.team().orElseGet(() -> activity.where().id());
    }
}

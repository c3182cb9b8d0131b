package io.rebond.stories;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatPlatform;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Pace;
import io.rebond.chat.Part;
import io.rebond.chat.Population;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.Target;
import io.rebond.chat.Transcript;
import io.rebond.chat.Utterance;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A platform with people and places, which keeps all that it was handed: one company at a time, a new one a story. */
@Singleton
public class Town implements ChatPlatform, Population, Transcript {

    static final String NAME = "town";

    static final Pace AT_ONCE = new Pace(Duration.ZERO, 100_000);

    /** A message as it stands, with all that it has looked like. */
    record Post(MessageRef ref, Target target, List<Message> looks) {
        Message now() {
            return looks.get(looks.size() - 1);
        }

        private Post then(Message message) {
            var longer = new ArrayList<>(looks);
            longer.add(message);
            return new Post(ref, target, List.copyOf(longer));
        }
    }

    private final Map<MessageRef, Post> posts = new LinkedHashMap<>();
    private final Map<MessageRef, Utterance> said = new LinkedHashMap<>();
    private final Map<Channel, List<Profile>> places = new LinkedHashMap<>();
    private final Map<MemberRef, Role> roles = new LinkedHashMap<>();
    private final Set<MemberRef> guests = new HashSet<>();
    private final Set<MemberRef> departed = new HashSet<>();
    private WorkspaceRef workspace;
    private boolean silent;
    private Pace pace = AT_ONCE;

    synchronized void found(WorkspaceRef company) {
        workspace = company;
        posts.clear();
        said.clear();
        places.clear();
        roles.clear();
        guests.clear();
        departed.clear();
        silent = false;
        pace = AT_ONCE;
    }

    /** From now on, until another company begins. */
    public synchronized void keeps(Pace slower) {
        pace = slower;
    }

    synchronized Channel open(Channel channel) {
        places.put(channel, List.of());
        return channel;
    }

    /** Rebond is in it no longer. */
    synchronized void close(ChannelRef channel) {
        places.keySet().removeIf(place -> place.ref().equals(channel));
    }

    /** From now on it cannot tell its channels, until another company begins. */
    synchronized void fallSilent() {
        silent = true;
    }

    /** Somebody works there no longer. */
    synchronized void dismiss(MemberRef member) {
        departed.add(member);
        places.replaceAll((place, people) -> people.stream()
                .filter(profile -> !profile.member().equals(member))
                .toList());
    }

    /** Somebody who left works there again. */
    synchronized void rehire(MemberRef member) {
        departed.remove(member);
    }

    /** Somebody who reads only where they are. */
    synchronized void invite(MemberRef member) {
        guests.add(member);
    }

    synchronized void settle(Channel channel, Profile profile, Role role) {
        var longer = new ArrayList<>(places.get(channel));
        longer.add(profile);
        places.put(channel, List.copyOf(longer));
        roles.put(profile.member(), role);
    }

    synchronized void promote(MemberRef member, Role role) {
        roles.put(member, role);
    }

    synchronized List<Post> posts() {
        return List.copyOf(posts.values());
    }

    /** Hands over what it was handed since it was asked before, and keeps it no longer. */
    synchronized List<Post> emptied() {
        var handed = posts();
        posts.clear();
        return handed;
    }

    /** Somebody says something, which stands here alone. */
    synchronized MessageRef hear(MemberRef author, ChannelRef channel, String words, Instant at) {
        var ref = new MessageRef(channel, "said-" + UUID.randomUUID());
        boolean open = places.keySet().stream().anyMatch(place -> place.ref().equals(channel) && place.open());
        said.put(ref, new Utterance(ref, Optional.ofNullable(author), at, open, words, Utterance.linkIn(words), ""));
        return ref;
    }

    synchronized void delete(MessageRef message) {
        said.remove(message);
    }

    @Override
    public synchronized Optional<Utterance> read(MessageRef message) {
        return Optional.ofNullable(said.get(message));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public synchronized Pace pace() {
        return pace;
    }

    @Override
    public String invitation(Language language) {
        return language.choose("ring the bell of `its` door", "sonnez à `sa` porte");
    }

    @Override
    public List<Message> fit(Message message) {
        return List.of(message);
    }

    @Override
    public synchronized MessageRef post(Target target, Message message, Part part) {
        var ref = ref(target, part);
        posts.put(ref, new Post(ref, target, List.of(message)));
        return ref;
    }

    @Override
    public synchronized void update(MessageRef posted, Message message) {
        posts.computeIfPresent(posted, (ref, post) -> post.then(message));
    }

    @Override
    public synchronized Optional<MessageRef> find(Target target, Part part) {
        return Optional.of(ref(target, part)).filter(posts::containsKey);
    }

    @Override
    public String platform() {
        return NAME;
    }

    @Override
    public synchronized List<WorkspaceRef> workspaces() {
        return workspace == null ? List.of() : List.of(workspace);
    }

    @Override
    public synchronized List<Channel> channels(WorkspaceRef of) {
        if (silent) {
            throw new IllegalStateException("nobody answers");
        }
        return List.copyOf(places.keySet());
    }

    @Override
    public synchronized boolean readsWhatIsOpen(MemberRef member) {
        return !guests.contains(member);
    }

    @Override
    public synchronized boolean hasLeft(MemberRef member) {
        if (silent) {
            throw new IllegalStateException("nobody answers");
        }
        return departed.contains(member);
    }

    @Override
    public synchronized List<Profile> members(ChannelRef channel) {
        return places.entrySet().stream()
                .filter(place -> place.getKey().ref().equals(channel))
                .flatMap(place -> place.getValue().stream())
                .toList();
    }

    @Override
    public synchronized Map<MemberRef, Role> roles(WorkspaceRef of) {
        return of.equals(workspace) ? Map.copyOf(roles) : Map.of();
    }

    @Override
    public synchronized Optional<Profile> profile(MemberRef member) {
        return places.values().stream()
                .flatMap(List::stream)
                .filter(profile -> profile.member().equals(member))
                .findFirst();
    }

    private static MessageRef ref(Target target, Part part) {
        var conversation = new ChannelRef(target.workspace(), target.lane());
        return new MessageRef(conversation, part.delivery().value() + "-" + part.number());
    }
}

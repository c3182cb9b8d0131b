package io.rebond.window;

import io.rebond.chat.Language;
import io.rebond.chat.Profile;
import io.rebond.chat.Seal;
import io.rebond.sandbox.Company;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Reactions;
import io.rebond.sandbox.WallMessage;
import io.rebond.window.BlockRenderer.Stage;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** Shows what stands on the wall to one persona: in their language, at their hour. */
@Singleton
class Portrayal {
    private final Reactions reactions;
    private final Seal seal;
    private final Clock clock;

    Portrayal(Reactions reactions, Seal seal, Clock clock) {
        this.reactions = reactions;
        this.seal = seal;
        this.clock = clock;
    }

    List<Post> onWall(List<WallMessage> messages, Persona reader) {
        return posts(messages, "m-", reader);
    }

    List<Post> inThread(List<WallMessage> messages, Persona reader) {
        return posts(messages, "t-", reader);
    }

    /** The hour, and the day when it is another one. */
    String time(Instant at, Profile reader) {
        var there = at.atZone(reader.zone());
        boolean today =
                there.toLocalDate().equals(clock.instant().atZone(reader.zone()).toLocalDate());
        var pattern = today ? "HH:mm" : reader.language().choose("EEE d MMM, HH:mm", "EEE d MMM, HH:mm");
        return DateTimeFormatter.ofPattern(pattern, reader.language().locale()).format(there);
    }

    private List<Post> posts(List<WallMessage> messages, String prefix, Persona reader) {
        var given = reactions.on(messages);
        return messages.stream()
                .map(message -> post(message, prefix, reader, given.getOrDefault(message.id(), Map.of())))
                .toList();
    }

    private Post post(WallMessage message, String prefix, Persona reader, Map<String, List<String>> given) {
        var stage = new Stage(message.conversation(), message.id(), prefix + message.id());
        var blocks = new BlockRenderer(seal, reader.language(), stage)
                .html(message.content().blocks());
        var chips = given.entrySet().stream()
                .map(each -> chip(each.getKey(), each.getValue(), reader))
                .toList();
        return new Post(
                message,
                prefix,
                Company.author(message.author()),
                reader,
                time(message.postedAt(), reader.profile()),
                blocks,
                chips);
    }

    private static Post.Chip chip(String emoji, List<String> members, Persona reader) {
        var names = members.stream().map(id -> Company.author(id).name()).toList();
        Language language = reader.language();
        return new Post.Chip(
                Emoji.named(emoji, language), members.size(), members.contains(reader.id()), String.join(", ", names));
    }
}

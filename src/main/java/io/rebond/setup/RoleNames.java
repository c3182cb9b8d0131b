package io.rebond.setup;

import io.rebond.chat.Language;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.DirectoryMessages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The roles that may be given, as people call them. */
final class RoleNames {

    static final List<Role> GIVEN = List.of(Role.AMBASSADOR, Role.MANAGER, Role.ANIMATOR, Role.ADMIN);

    private static final Map<String, Role> READ = Map.ofEntries(
            Map.entry("ambassador", Role.AMBASSADOR),
            Map.entry("ambassadeur", Role.AMBASSADOR),
            Map.entry("ambassadrice", Role.AMBASSADOR),
            Map.entry("manager", Role.MANAGER),
            Map.entry("manageuse", Role.MANAGER),
            Map.entry("animator", Role.ANIMATOR),
            Map.entry("animateur", Role.ANIMATOR),
            Map.entry("animatrice", Role.ANIMATOR),
            Map.entry("admin", Role.ADMIN),
            Map.entry("administrator", Role.ADMIN),
            Map.entry("administrateur", Role.ADMIN),
            Map.entry("administratrice", Role.ADMIN));

    private RoleNames() {}

    static Optional<Role> read(String word) {
        return Optional.ofNullable(READ.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    static String of(Role role, Language language) {
        return Words.in(language, DirectoryMessages.class).role(role.name());
    }
}

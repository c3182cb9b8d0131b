package io.rebond.api;

import io.rebond.chat.Asker;
import io.rebond.chat.Language;
import io.rebond.chat.Report;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a token may read, as people write it: {@code polls}, or {@code polls:Java guild} for one community's alone. */
@Singleton
class Scopes {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final int SHOWN = 80;

    private final Reports reports;
    private final Communities communities;

    Scopes(Reports reports, Communities communities) {
        this.reports = reports;
        this.communities = communities;
    }

    /** @param typed all reports where nothing is named */
    Set<Permission> understood(List<String> typed, Asker asker) throws Misread {
        var permissions = new HashSet<Permission>();
        for (var word : typed) {
            var parts = word.split(":", 2);
            permissions.add(new Permission(
                    report(parts[0], asker), parts.length == 1 ? Permission.EVERYWHERE : community(parts[1], asker)));
        }
        if (typed.isEmpty()) {
            reports.all().forEach(report -> permissions.add(new Permission(report.name(), Permission.EVERYWHERE)));
        }
        return permissions;
    }

    String inWords(Set<Permission> permissions, Language language) {
        var words = Words.in(language, ApiMessages.class);
        return permissions.stream()
                .sorted(Comparator.comparing(Permission::report).thenComparing(Permission::community))
                .map(each -> each.community() == Permission.EVERYWHERE
                        ? called(each.report(), language)
                        : words.of(
                                called(each.report(), language),
                                communities.get(each.community()).name()))
                .collect(Collectors.joining(", "));
    }

    /** As it may stand within a sentence. */
    static String shown(String typed) {
        var bare = typed.replaceAll("[`\\p{Cc}]", "").strip();
        return bare.length() <= SHOWN ? bare : bare.substring(0, bare.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }

    private String report(String word, Asker asker) throws Misread {
        return reports.all().stream()
                .filter(report -> folded(report.name()).equals(folded(word))
                        || folded(report.french()).equals(folded(word)))
                .findFirst()
                .map(Report::name)
                .orElseThrow(() -> new Misread(Words.in(asker.language(), ApiMessages.class)
                        .noReport(shown(word), all(asker.language()), example(asker))));
    }

    private long community(String name, Asker asker) throws Misread {
        return communities
                .named(asker.where().workspace(), name.strip())
                .map(Community::id)
                .orElseThrow(() -> new Misread(
                        Words.in(asker.language(), ApiMessages.class).noCommunity(shown(name))));
    }

    private String all(Language language) {
        return reports.all().stream()
                .map(report -> language.choose(report.name(), report.french()))
                .collect(Collectors.joining(", "));
    }

    private String example(Asker asker) {
        return asker.language().choose("polls:", "sondages:")
                + communities.of(asker.where()).name();
    }

    private String called(String report, Language language) {
        return reports.named(report)
                .map(each -> language.choose(each.name(), each.french()))
                .orElse(report);
    }

    private static String folded(String word) {
        return ACCENT.matcher(Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }
}

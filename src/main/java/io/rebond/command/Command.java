package io.rebond.command;

import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Role;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the router knows of a contribution without holding one. */
record Command(String name, String french, Role needs, boolean everyday, Source source) {

    /** A command object for one use. */
    record Lease(CommandContribution bean, Runnable end) {}

    /** Lends a new command object for each use, and lets it go afterwards. */
    record Source(Supplier<Lease> lender) {
        <R> R use(Function<CommandContribution, R> use) {
            var lease = lender.get();
            try {
                return use.apply(lease.bean());
            } finally {
                lease.end().run();
            }
        }
    }

    static Command of(Source source) {
        return source.use(bean -> new Command(bean.name(), bean.french(), bean.needs(), bean.isEveryday(), source));
    }

    /** Its words in one language, the first of each word's spellings. */
    String called(Language language) {
        return Arrays.stream(language.choose(name, french).split(" "))
                .map(word -> word.split("\\|")[0])
                .collect(Collectors.joining(" "));
    }

    String does(Language language) {
        return source.use(bean -> bean.does(language));
    }

    String example(Language language) {
        var line = source.use(bean -> bean.example(language));
        return line.equals(name) || line.equals(french) ? called(language) : line;
    }

    String usage(Language language) {
        return source.use(bean -> called(language) + Filling.usage(bean, language));
    }
}

package io.rebond;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** A rule on what bytecode has forgotten: the words around the code. */
record SourceRule(String says, String because, Function<Path, List<String>> breaches) {
    void check(Path sources) {
        assertThat(breaches.apply(sources)).as("%s, because %s", says, because).isEmpty();
    }
}

package io.rebond.stories;

import io.rebond.OnPostgreSql;
import io.rebond.mail.PostOffice;
import java.util.List;
import java.util.stream.Stream;

/** The same on a real PostgreSQL server. */
public class ByMailOnPostgreSql extends OnPostgreSql {

    @Override
    public List<TestResourceEntry> testResources() {
        return Stream.concat(super.testResources().stream(), Stream.of(new TestResourceEntry(PostOffice.class)))
                .toList();
    }
}

package io.rebond.feed;

import io.rebond.web.Problem;
import io.rebond.web.Validators;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of one reading. */
public sealed interface FetchResult {
    /** Every caller says what it does in each case; a new case would not compile until they all do. */
    <T> T match(Supplier<T> notModified, Function<Fetched, T> fetched, Function<Failed, T> failed);

    /** The server has nothing newer than what the validators stand for. */
    record NotModified() implements FetchResult {
        @Override
        public <T> T match(Supplier<T> notModified, Function<Fetched, T> fetched, Function<Failed, T> failed) {
            return notModified.get();
        }
    }

    /** The feed, and what to send along next time. */
    record Fetched(Feed feed, Validators validators) implements FetchResult {
        @Override
        public <T> T match(Supplier<T> notModified, Function<Fetched, T> fetched, Function<Failed, T> failed) {
            return fetched.apply(this);
        }
    }

    /**
     * No feed this time, and why.
     *
     * @param detail the status, host or size that the reason is about: short plain text, possibly empty
     */
    record Failed(Problem problem, String detail) implements FetchResult {
        @Override
        public <T> T match(Supplier<T> notModified, Function<Fetched, T> fetched, Function<Failed, T> failed) {
            return failed.apply(this);
        }
    }
}

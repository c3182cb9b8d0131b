package io.rebond.digest;

import io.rebond.directory.Topics;
import io.rebond.feed.Feed;
import io.rebond.feed.FeedAddress;
import io.rebond.feed.FetchResult;
import io.rebond.web.Problem;
import io.rebond.web.Validators;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** A feed that a community follows, and how it has been doing. */
@Entity
class Source {

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long communityId;
    String address;
    String title;
    String topics;
    String etag;
    String lastModified;
    Instant lastReadAt;
    Instant lastSuccessAt;

    @Enumerated(EnumType.STRING)
    Problem problem;

    String detail;
    int failures;

    @Enumerated(EnumType.STRING)
    Standing standing;

    protected Source() {}

    Source(long communityId, FeedAddress address, Topics topics) {
        this.communityId = communityId;
        this.address = address.uri().toString();
        this.title = this.address.length() <= 300 ? this.address : this.address.substring(0, 300);
        this.topics = topics.column();
        this.standing = Standing.FOLLOWED;
    }

    void stands(Standing standing) {
        this.standing = standing;
    }

    /** Its entries of before stay known, so that none comes a second time. */
    void followAgain(Topics topics) {
        this.topics = topics.column();
        this.standing = Standing.FOLLOWED;
        this.lastReadAt = null;
    }

    /** One that fails is asked less and less often, at least once a day. */
    boolean isDue(Instant now, Duration every) {
        if (standing != Standing.FOLLOWED) {
            return false;
        }
        if (lastReadAt == null) {
            return true;
        }
        var pause = every.multipliedBy(1L << Math.min(failures, 10));
        var shortest = pause.compareTo(LONGEST_PAUSE) < 0 || pause.equals(every) ? pause : LONGEST_PAUSE;
        return !now.isBefore(lastReadAt.plus(shortest));
    }

    /** Bundled with Rebond, and therefore never stale. */
    boolean isSample() {
        return address.startsWith("sample:");
    }

    boolean isHealthy() {
        return problem == null;
    }

    Validators validators() {
        return new Validators(etag, lastModified);
    }

    void beginReading(Instant now) {
        lastReadAt = now;
    }

    void unchanged(Instant now) {
        succeeded(now);
    }

    void changed(Feed feed, Validators validators, Instant now) {
        title = feed.title().isBlank() ? title : feed.title();
        etag = validators.etag();
        lastModified = validators.lastModified();
        succeeded(now);
    }

    void failed(FetchResult.Failed failure) {
        problem = failure.problem();
        detail = failure.detail();
        failures++;
    }

    private void succeeded(Instant now) {
        lastSuccessAt = now;
        problem = null;
        detail = null;
        failures = 0;
    }
}

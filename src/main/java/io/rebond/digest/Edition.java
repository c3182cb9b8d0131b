package io.rebond.digest;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One issue of the digest. */
@Entity
class Edition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long communityId;
    int number;
    Long publishedBy;
    Instant publishedAt;

    protected Edition() {}

    Edition(long communityId, int number, long publishedBy, Instant publishedAt) {
        this.communityId = communityId;
        this.number = number;
        this.publishedBy = publishedBy;
        this.publishedAt = publishedAt;
    }
}

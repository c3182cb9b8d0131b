package io.rebond.audience;

import io.rebond.chat.Role;

/** One word of an audience: something that holds for a person, or does not. */
public sealed interface Term {

    <R> R accept(Visitor<R> visitor);

    /** @param id the platform's own, see {@link io.rebond.chat.ChannelRef} */
    record InChannel(String id) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.channel(this);
        }
    }

    /** @param pseudonym so that an audience names nobody who was erased */
    record Person(long pseudonym) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.person(this);
        }
    }

    record Following(String topic) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.topic(this);
        }
    }

    record InTeam(long id) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.team(this);
        }
    }

    record Holding(Role role) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.role(this);
        }
    }

    /** Who came within the last four weeks, to a community that was there before. */
    record Newcomer() implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.newcomer(this);
        }
    }

    /** One case per term. */
    interface Visitor<R> {
        R channel(InChannel term);

        R person(Person term);

        R topic(Following term);

        R team(InTeam term);

        R role(Holding term);

        R newcomer(Newcomer term);
    }
}

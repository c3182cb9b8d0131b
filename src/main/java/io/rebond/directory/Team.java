package io.rebond.directory;

import io.rebond.chat.MemberRef;
import java.util.Optional;

/**
 * An organisational unit.
 *
 * @param size how many people are in it; its manager only where they were put into it
 */
public record Team(long id, String name, Optional<MemberRef> manager, int size) {}

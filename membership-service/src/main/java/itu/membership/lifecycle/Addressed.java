package itu.membership.lifecycle;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which membership an act is meant for, in which version, and whether it is only tried.
 *
 * @param ifMatch the version that the caller has read, as an entity tag
 * @param validateOnly whether everything is judged and answered, and nothing kept
 */
public record Addressed(UUID membership, @Nullable String ifMatch, boolean validateOnly) {}

package itu.contribution.memberstate;

import java.util.Map;

import itu.platform.language.Language;

/**
 * A Member State as it was known at some instant.
 *
 * @param code ISO 3166-1 alpha-3
 * @param names by the tags of the six languages
 * @param region ITU-D region, such as {@code EUR}
 */
public record KnownMemberState(String code, Map<String, String> names, String region) {
    public KnownMemberState {
        names = Map.copyOf(names);
    }

    public String name(Language language) {
        return names.getOrDefault(language.tag(), code);
    }
}

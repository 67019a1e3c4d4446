package itu.contribution.sectormember;

import java.util.Map;

import itu.platform.language.Language;

/**
 * A Sector Member in one Sector as it was known at some instant.
 *
 * @param code the Sector Member and the letter of the Sector: {@code SM00001.D}
 * @param names by language tags; English is always there
 * @param memberState Member State under which it was admitted, ISO 3166-1 alpha-3
 */
public record KnownSectorMembership(String code, Map<String, String> names, String memberState, Sector sector) {
    public KnownSectorMembership {
        names = Map.copyOf(names);
    }

    public String name(Language language) {
        return names.getOrDefault(language.tag(), names.getOrDefault(Language.EN.tag(), code));
    }
}

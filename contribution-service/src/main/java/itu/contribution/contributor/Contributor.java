package itu.contribution.contributor;

import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import itu.contribution.sectormember.Sector;
import itu.platform.language.Language;

/**
 * Who pays contributory units.
 *
 * @param code {@code CHE}: a Member State, by ISO 3166-1 alpha-3; {@code SM00001.D}: a Sector Member in a Sector
 * @param names the name by language
 * @param region ITU-D region of the Member State, for a Sector Member of the State under which it was admitted
 * @param statuses LDC, LLDC, SIDS of that Member State on the day asked about; a State can have several
 * @param sector the Sector; null for a Member State
 */
public record Contributor(
        String code,
        Function<Language, String> names,
        String region,
        Set<String> statuses,
        @Nullable Sector sector) {
    public String name(Language language) {
        return names.apply(language);
    }
}

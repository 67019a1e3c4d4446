package itu.membership.organization;

import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import itu.membership.register.SearchText;
import itu.platform.language.Language;

/**
 * What the register says of an organization.
 *
 * @param names by language tag (BCP 47); English is always there
 * @param country seat, ISO 3166-1 alpha-3
 * @param segment code of the segment of the digital ecosystem it belongs to
 * @param groupHeadquarters country of the headquarters of its group, ISO 3166-1 alpha-3 (Resolution 170)
 * @param synthetic whether it is made up for a demonstration or a test
 */
@Embeddable
public record OrganizationEntry(
        @JdbcTypeCode(SqlTypes.JSON) Map<String, String> names,
        @Nullable String acronym,
        String country,
        @Enumerated(EnumType.STRING) OrganizationKind kind,
        @Nullable String segment,
        @Nullable String website,

        @Column(name = "group_headquarters") @Nullable String groupHeadquarters,

        boolean synthetic) {

    /** The name in a language, else in English. */
    public String name(Language language) {
        var name = names.get(language.tag());
        return name == null ? names.getOrDefault(Language.EN.tag(), "") : name;
    }

    String searchText() {
        return SearchText.of(
                acronym == null ? names.values().stream() : Stream.concat(names.values().stream(), Stream.of(acronym)));
    }
}
